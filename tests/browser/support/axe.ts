import { type Page, expect } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * axe-core finds nothing to say about a page, or about a part of it.
 *
 * @param where a CSS selector
 */
export async function expectNothingByAxe(page: Page, where = 'html'): Promise<void> {
  await page.evaluate(source);
  await page.evaluate(settled);
  const run = `axe.run(${JSON.stringify(where)}, { resultTypes: ['violations'] })`;
  const { violations } = await page.evaluate<AxeResults>(run);
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual(
    [],
  );
}

/** What fades in is half transparent, which axe would take for too little contrast. */
const settled = `Promise.all(document.getAnimations()
  .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
  .map((animation) => animation.finished.catch(() => undefined))).then(() => undefined)`;
