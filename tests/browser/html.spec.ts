import { type APIRequestContext, expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { brotliCompressSync } from 'node:zlib';
import { surroundings } from './support/surroundings';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** What the website may weigh beside the runtime of Next.js and React. */
const OWN_BYTES = 15 * 1024;

async function htmlOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(surroundings().site + path)).text();
}

async function firstOffer(request: APIRequestContext): Promise<string> {
  const path = /href="(\/en\/jobs\/[^"]+)"/.exec(await htmlOf(request, '/en'))?.[1];
  expect(path).toBeDefined();
  return path ?? '';
}

test('what the website serves is valid HTML', async ({ request }) => {
  const pages = ['/en', '/ar', '/fr?country=FR&q=nobody', '/en/jobs/nobody', '/preview?token=none'];
  for (const path of [...pages, await firstOffer(request)]) {
    const { results } = await validator.validateString(await htmlOf(request, path));
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  }
});

test('the list is light: our own HTML and CSS, as they are compressed for browsers', async ({
  request,
}) => {
  const html = await htmlOf(request, '/en');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  expect(sheets.length).toBeGreaterThan(0);
  const css = await Promise.all(sheets.map((href) => htmlOf(request, String(href))));
  const weights = [html, ...css].map((text) => brotliCompressSync(text).length);
  expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(OWN_BYTES);
});
