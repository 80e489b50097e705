import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { type Core, createStrapi } from '@strapi/strapi';
import { TestEnvironment } from 'jest-environment-node';
import path from 'node:path';
import type { OpenApiDocument } from '../../src/website/openapi/document-types';
import { type Contract, contractOf } from './contract';
import { copyTemplate, dropDatabase } from './databases';

let databases = 0;
let contract: Contract | undefined;

/**
 * Each file of tests gets its own database and its own Strapi, booted from dist as in production.
 * Strapi is loaded out here, in Node itself, and not once more in every test's sandbox.
 */
export default class StrapiEnvironment extends TestEnvironment {
  private readonly database: string;
  private strapi: Core.Strapi | undefined;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    databases += 1;
    this.database = `test_${process.pid}_${databases}`;
  }

  override async setup(): Promise<void> {
    await super.setup();
    process.env.DATABASE_URL = await copyTemplate(server(), this.database);
    process.env.LOG_LEVEL = 'error';
    const appDir = path.resolve(__dirname, '../..');
    this.strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
    await new Promise<void>((resolve) => {
      this.strapi?.server.listen(0, '127.0.0.1', resolve);
    });
    contract ??= contractOf(describedIn(path.join(appDir, 'dist')));
    Object.assign(this.global, { strapi: this.strapi, contract });
  }

  override async teardown(): Promise<void> {
    if (this.strapi) await withoutLosingListeners(() => this.strapi!.destroy());
    await dropDatabase(server(), this.database);
    await super.teardown();
  }
}

/** The description of the API, as it was compiled. */
function describedIn(distDir: string): OpenApiDocument {
  const described = require(path.join(distDir, 'src/website/openapi/document')) as {
    openapiDocument(options: { serverUrl: string }): OpenApiDocument;
  };
  return described.openapiDocument({ serverUrl: '' });
}

function server(): string {
  const url = process.env.TEST_POSTGRES;
  if (!url) throw new Error('There is no PostgreSQL for the tests: run them with npm test.');
  return url;
}

/**
 * Strapi's destroy() takes every listener off the process, those of the test runner too; here it
 * takes off only its own.
 */
async function withoutLosingListeners(destroy: () => Promise<void>): Promise<void> {
  const original = process.removeAllListeners;
  process.removeAllListeners = () => process;
  try {
    await destroy();
  } finally {
    process.removeAllListeners = original;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      for (const listener of process.listeners(signal)) {
        if (!listenersBefore.has(listener)) process.off(signal, listener);
      }
    }
  }
}

/** What listened to signals before any Strapi did. */
const listenersBefore = new Set([...process.listeners('SIGINT'), ...process.listeners('SIGTERM')]);
