import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeDataFolder, startPostgres } from '../../../scripts/postgres';
import { databaseUrl, onServer } from '../../support/databases';
import { freePort, startNode } from '../../support/node-process';
import type { Surroundings } from './surroundings';

/** Milliseconds for two builds, the demo's content and the start, on two busy cores. */
const LONGEST_START = 600_000;
const PREVIEW_SECRET = 'a-secret-of-the-browser-tests-and-long-enough';

/**
 * Starts a throw-away PostgreSQL and the demo on free ports, with a data folder of its own.
 *
 * @returns what stops all of it again.
 */
export default async function start(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'careers-browser-'));
  // As root PostgreSQL runs as another user, who must be able to enter.
  await chmod(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, durable: false });
  await onServer(postgres.connectionString, 'create database browser');
  const database = databaseUrl(postgres.connectionString, 'browser');
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  const demo = startNode(['dist/scripts/demo.js'], {
    DATABASE_URL: database,
    CAREERS_DATA_DIR: path.join(dataDir, 'demo'),
    PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    LOG_LEVEL: 'error',
    PREVIEW_SECRET,
  });
  const stop = async () => {
    demo.process.kill('SIGTERM');
    await demo.ended;
    await postgres.stop();
    await removeDataFolder(dataDir);
  };
  try {
    await announced(demo);
    const cms = `http://127.0.0.1:${cmsPort}`;
    const surroundings: Surroundings = {
      site: `http://127.0.0.1:${sitePort}`,
      cms,
      database,
      previewSecret: PREVIEW_SECRET,
      adminToken: await adminToken(cms, path.join(dataDir, 'demo', 'demo-login.json')),
    };
    process.env.BROWSER_TESTS = JSON.stringify(surroundings);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until the demo says that it runs. */
function announced({ process: demo, ended }: ReturnType<typeof startNode>): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The demo did not start.')), LONGEST_START);
    demo.stdout?.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('is running')) return;
      clearTimeout(late);
      resolve();
    });
    void ended.then(({ stdout, stderr }) => {
      clearTimeout(late);
      reject(new Error(`The demo has ended.\n${stdout}${stderr}`));
    });
  });
}

/** Signs in once: Strapi lets nobody try often. */
async function adminToken(cms: string, loginFile: string): Promise<string> {
  const answer = await fetch(`${cms}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: await readFile(loginFile, 'utf8'),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  return data.token;
}
