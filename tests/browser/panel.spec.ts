import { expect } from '@playwright/test';
import { documentIdOf } from './support/database';
import { test } from './support/desk';

/** Offers of the demo in every state, and what the panel says of their languages. */
const offers = [
  [
    'TM-1001',
    { English: 'Live', French: 'Not published', Spanish: 'Not written in this language' },
  ],
  ['TM-1007', { English: 'The published text differs from this draft', German: 'Live' }],
  ['TM-2003', { English: 'Opens on' }],
  ['TM-2006', { English: 'Closed', German: 'Closed' }],
] as const;

for (const [reference, states] of offers) {
  test(`the panel says of ${reference}: ${Object.values(states).join(', ')}`, async ({
    desk,
  }, info) => {
    await desk.open(await documentIdOf(reference), 'en');
    for (const [language, words] of Object.entries(states)) {
      await expect(desk.language(language)).toContainText(words);
    }
    await desk.panel.screenshot({ path: info.outputPath(`panel-${reference}.png`) });
  });
}

test('the panel says what is missing before an offer can be published', async ({ desk }, info) => {
  const offer = await desk.create('en', { summary: 'Only a summary so far.' });
  await desk.open(offer, 'en');
  const english = desk.language('English');
  await expect(english).toContainText('It cannot be published yet:');
  await expect(english).toContainText('Add at least one location with a country.');
  await desk.panel.screenshot({ path: info.outputPath('panel-impossible.png') });
});
