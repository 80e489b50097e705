import { expect } from '@playwright/test';
import { documentIdOf } from './support/database';
import { test } from './support/desk';
import { surroundings } from './support/surroundings';

test('what HR publishes is on the website at once, and what HR takes back is not', async ({
  desk,
  page,
}) => {
  const { site } = surroundings();
  const offer = await documentIdOf('TM-1010');
  await page.goto(`${site}/en?q=security`);
  await expect(page.getByRole('link', { name: /^Security Engineer/ })).toHaveCount(0);

  await desk.open(offer, 'en');
  await expect(desk.language('English')).toContainText('Not published');
  await desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(desk.language('English')).toContainText('Live');
  const address = await desk
    .language('English')
    .getByRole('link', { name: /See the page/ })
    .getAttribute('href');

  await page.reload();
  await page.getByRole('link', { name: /^Security Engineer/ }).click();
  await expect(page).toHaveURL(address!);
  expect((await page.reload())?.status()).toBe(200);

  await desk.act('unpublish', offer, 'en');
  await expect
    .poll(async () => (await page.reload())?.status(), { intervals: [100], timeout: 2_000 })
    .toBe(410);
  await expect(page.locator('h1')).toHaveText('This offer was withdrawn');
});

test('the old address of an offer leads to the new one, with what followed it', async ({
  desk,
  request,
}) => {
  const { site } = surroundings();
  const offer = await documentIdOf('TM-1005');
  await desk.write(offer, 'en', { slug: 'keeper-of-the-servers' });
  await desk.act('publish', offer, 'en');
  const path = '/en/jobs/keeper-of-the-servers';
  await expect
    .poll(async () => (await request.get(site + path)).status(), { intervals: [100] })
    .toBe(200);

  await desk.write(offer, 'en', { slug: 'keeper-of-all-servers' });
  await desk.act('publish', offer, 'en');
  const answer = () => request.get(`${site}${path}?from=mail`, { maxRedirects: 0 });
  await expect.poll(async () => (await answer()).status(), { intervals: [100] }).toBe(308);
  expect((await answer()).headers().location).toBe('/en/jobs/keeper-of-all-servers?from=mail');
});

test('an offer that has closed says so with status 410, and shows similar ones', async ({
  desk,
  page,
}) => {
  await desk.open(await documentIdOf('TM-2006'), 'en');
  await expect(desk.language('English')).toContainText('Closed');
  const slug = await desk.page.getByRole('textbox', { name: 'Web address' }).inputValue();
  const answer = await page.goto(`${surroundings().site}/en/jobs/${slug}`);
  expect(answer?.status()).toBe(410);
  await expect(page.locator('h1')).toHaveText('This position is closed');
  await expect(page.locator('ol.offers > li').first()).toBeVisible();
});
