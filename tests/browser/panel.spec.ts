import { expect } from '@playwright/test';
import { documentIdOf } from './support/database';
import { test } from './support/desk';

/** Offers of the demo in every state, and what the panel says of one language of them. */
const states = [
  ['live', 'TM-1001', 'en', 'English', 'Live'],
  ['not-published', 'TM-3002', 'en', 'English', 'Not published'],
  ['not-written', 'TM-1001', 'en', 'Spanish', 'Not written in this language'],
  ['opens', 'TM-2003', 'en', 'English', 'Opens on'],
  ['closed', 'TM-2006', 'en', 'English', 'Closed'],
  ['differs', 'TM-1007', 'en', 'English', 'The published text differs from this draft'],
] as const;

for (const [state, reference, locale, language, words] of states) {
  test(`the panel says that an offer is: ${state}`, async ({ desk }, { outputPath }) => {
    await desk.open(await documentIdOf(reference), locale);
    await expect(desk.language(language)).toContainText(words);
    await desk.panel.screenshot({ path: outputPath(`panel-${state}.png`) });
  });
}

test('the panel says what is missing before an offer can be published', async ({ desk }, {
  outputPath,
}) => {
  const offer = await desk.create('en', { summary: 'Only a summary so far.' });
  await desk.open(offer, 'en');
  const english = desk.language('English');
  await expect(english).toContainText('It cannot be published yet:');
  await expect(english).toContainText('Add at least one location with a country.');
  await desk.panel.screenshot({ path: outputPath('panel-impossible.png') });
});
