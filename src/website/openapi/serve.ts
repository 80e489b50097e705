import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createHash } from 'node:crypto';
import { openapiDocument } from './document';

interface Served {
  text: string;
  etag: string;
}

/** The document as it is sent. It changes with the software and its configuration only. */
function made(serverUrl: string): Served {
  const text = JSON.stringify(openapiDocument({ serverUrl }));
  return { text, etag: createHash('sha256').update(text).digest('base64url') };
}

let served: (Served & { serverUrl: string }) | undefined;

/** Answers `GET /api/openapi.json`; it asks the database nothing. */
export function serveDocument(strapi: Core.Strapi, ctx: Context): void {
  const serverUrl = strapi.config.get<string>('server.absoluteUrl');
  if (served?.serverUrl !== serverUrl) served = { ...made(serverUrl), serverUrl };
  ctx.set('Cache-Control', 'public, max-age=300');
  ctx.etag = served.etag;
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = served.text;
  if (ctx.fresh) ctx.status = 304;
}
