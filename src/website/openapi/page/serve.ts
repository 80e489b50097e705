import type { Context } from 'koa';
import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageHtml, startScript } from './html';

const folder = path.dirname(require.resolve('swagger-ui-dist/package.json'));
const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
  version: string;
};

/** The files of Swagger UI that the page needs, and no others. */
const files = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']);

/** Answers `GET /api/docs`; addresses in the page are relative to one without a slash at the end. */
export function servePage(ctx: Context): void {
  if (ctx.path.endsWith('/')) return ctx.redirect('../docs');
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = pageHtml;
}

/** Answers `GET /api/docs/:file`. */
export function servePageFile(ctx: Context): void {
  const { file } = ctx.params as { file: string };
  if (file === 'start.js') {
    ctx.type = 'text/javascript; charset=utf-8';
    ctx.body = startScript;
    return;
  }
  if (!files.has(file)) return ctx.notFound();
  ctx.set('Cache-Control', 'public, max-age=86400');
  ctx.etag = version;
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = path.extname(file);
  ctx.body = createReadStream(path.join(folder, file));
}
