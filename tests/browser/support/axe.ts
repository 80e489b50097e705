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
  const run = `axe.run(${JSON.stringify(where)}, { resultTypes: ['violations'] })`;
  const { violations } = await page.evaluate<AxeResults>(run);
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual(
    [],
  );
}
