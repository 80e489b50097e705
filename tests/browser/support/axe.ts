import { type Page, expect } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  axe: { run(where: string, options: RunOptions): Promise<AxeResults> };
}

/**
 * axe-core finds nothing to say about a page, or about a part of it.
 *
 * @param where a CSS selector
 */
export async function expectNothingByAxe(page: Page, where = 'html'): Promise<void> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (part) => (window as unknown as WithAxe).axe.run(part, { resultTypes: ['violations'] }),
    where,
  );
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual(
    [],
  );
}
