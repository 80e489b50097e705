import { expect } from '@playwright/test';
import { expectNothingByAxe } from './support/axe';
import { query } from './support/database';
import { type Desk, test } from './support/desk';
import { surroundings } from './support/surroundings';

const OFFERS = '/content-manager/collection-types/api::job-offer.job-offer';
const LIST = `/admin${OFFERS}`;
const PORTION = 10;

/** What was made here; the other tests count the demo's own offers. */
const made: string[] = [];

test.afterEach(async ({ desk }) => {
  const { cms, adminToken } = surroundings();
  const answer = await desk.page.request.post(`${cms}${OFFERS}/actions/bulkDelete?locale=en`, {
    headers: { Authorization: `Bearer ${adminToken}` },
    data: { documentIds: made.splice(0) },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
});

/** Drafts in English, ready to be published but for one; returns their documentIds. */
async function drafts(desk: Desk, name: string, count: number, bad?: number): Promise<string[]> {
  const [country] = await query<{ document_id: string }>(
    "select document_id from countries where code = 'FR'",
  );
  const locations = [
    { city: 'Lyon', country: { connect: [{ documentId: country!.document_id }] } },
  ];
  const documentIds: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const responsibilities = number === bad ? [] : [{ text: 'Keeps the bees.' }];
    const title = `${name} ${number}`;
    const offer = { title, responsibilities, locations, applyEmail: 'jobs@tallowmere.example' };
    documentIds.push(await desk.create('en', offer));
  }
  made.push(...documentIds);
  return documentIds;
}

/** Ticks all that a search for this name finds, and opens the dialog. */
async function select(desk: Desk, name: string) {
  const { page } = desk;
  await page.goto(`${LIST}?_q=${name}&pageSize=50&sort=title:ASC&plugins[i18n][locale]=en`);
  await page.getByRole('checkbox', { name: 'Select all entries' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  return page.getByRole('dialog');
}

/** Of these offers, those the website's API answers with. */
async function live(desk: Desk, documentIds: string[]): Promise<string[]> {
  const answers = await Promise.all(
    documentIds.map((documentId) =>
      desk.page.request.get(`${surroundings().cms}/api/job-offers/${documentId}`),
    ),
  );
  return documentIds.filter((_, index) => answers[index]!.status() === 200);
}

test('HR publishes a selection; what cannot be published is named with the reason', async ({
  desk,
}, info) => {
  const [first, unfinished, third] = await drafts(desk, 'Beekeeper', 3, 2);
  const dialog = await select(desk, 'Beekeeper');
  await expect(dialog).toContainText('Publish 3 offers in English.');
  await expectNothingByAxe(desk.page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();

  await expect(dialog.getByRole('status')).toHaveText(
    '2 offers were published. 1 offer was not published.',
  );
  const refused = dialog.getByRole('listitem');
  await expect(refused).toContainText('Responsibilities: Add at least one responsibility.');
  await expect(refused.getByRole('link', { name: /^Beekeeper 2/ })).toHaveAttribute(
    'href',
    `${LIST}/${unfinished}?plugins[i18n][locale]=en`,
  );
  await expectNothingByAxe(desk.page, '[role=dialog]');
  await dialog.screenshot({ path: info.outputPath('bulk-publish-result.png') });
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();

  // The list shows what is published now, and only the other one is still ticked.
  await expect(desk.page.getByRole('row').filter({ hasText: 'Published' })).toHaveCount(2);
  await expect(desk.page.getByText('1 entry selected')).toBeVisible();
  expect(await live(desk, [first!, unfinished!, third!])).toEqual([first, third]);
});

test('a run that is stopped ends after the portion under way, and can be taken up again', async ({
  desk,
}) => {
  const documentIds = await drafts(desk, 'Falconer', PORTION + 2);
  const dialog = await select(desk, 'Falconer');
  // The first portion waits until “Stop” was pressed.
  let goOn: () => void = () => {};
  const pressed = new Promise<void>((resolve) => (goOn = resolve));
  await desk.page.route(/bulkPublish/, async (route) => {
    await pressed;
    await route.continue();
  });
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog).toContainText(`0 of ${documentIds.length} published`);
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  await desk.page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('button', { name: 'Stopping …' })).toBeDisabled();
  goOn();
  await expect(dialog.getByRole('status')).toContainText(
    `${PORTION} offers were published. 2 offers were left as they are.`,
  );
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await live(desk, documentIds)).toHaveLength(PORTION);

  await desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog).toContainText('Publish 2 offers in English.');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 offers were published.');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await live(desk, documentIds)).toEqual(documentIds);
});
