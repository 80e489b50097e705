import { expect, test } from '@playwright/test';
import { documentIdOf } from './support/database';
import { altered, previewToken } from './support/link-token';
import { surroundings } from './support/surroundings';

const inAnHour = () => new Date(Date.now() + 3_600_000);
const anHourAgo = () => new Date(Date.now() - 3_600_000);

const address = (token: string, locale: string) =>
  `${surroundings().site}/preview?${new URLSearchParams({ token, locale })}`;

test('a link opens its own offer, in the languages it was made for, and nothing else', async ({
  page,
  request,
}) => {
  const { cms } = surroundings();
  const [own, other] = [await documentIdOf('TM-3002'), await documentIdOf('TM-1010')];
  const token = previewToken(own, inAnHour(), ['en']);
  expect((await page.goto(address(token, 'en')))?.status()).toBe(200);
  await expect(page.locator('.draft')).toContainText('Draft: not published');
  expect((await page.goto(address(token, 'fr')))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'anglais' })).toBeVisible();

  const headers = { Authorization: `Bearer ${token}` };
  const asked = (path: string) => request.get(cms + path, { headers });
  expect((await asked(`/api/careers/draft?locale=en&documentId=${other}`)).status()).toBe(400);
  expect((await asked(`/api/job-offers/${other}?locale=en`)).ok()).toBe(false);
  expect((await asked('/api/job-offers?locale=en&status=draft')).ok()).toBe(false);
});

test('a link altered to name another offer is not valid', async ({ page }) => {
  const [own, other] = [await documentIdOf('TM-3002'), await documentIdOf('TM-1010')];
  const token = altered(previewToken(own, inAnHour(), ['en']), { sub: other });
  expect((await page.goto(address(token, 'en')))?.status()).toBe(401);
  await expect(page.locator('h1')).toHaveText('This link is not valid');
});

test('a link that has expired says so in the language asked for', async ({ page }) => {
  const token = previewToken(await documentIdOf('TM-3002'), anHourAgo(), ['en', 'ar']);
  expect((await page.goto(address(token, 'en')))?.status()).toBe(401);
  await expect(page.locator('h1')).toHaveText('This link has expired');
  expect((await page.goto(address(token, 'ar')))?.status()).toBe(401);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('only the admin panel may frame the website, and only the preview hides where it is', async ({
  request,
}) => {
  const { site, cms } = surroundings();
  const answer = await request.get(`${site}/preview?token=none&locale=en`);
  expect(answer.status()).toBe(401);
  expect(answer.headers()['content-security-policy']).toContain(`frame-ancestors ${cms} `);
  expect(answer.headers()['cache-control']).toBe('no-store');
  const list = await request.get(`${site}/en`);
  expect(list.headers()['referrer-policy']).toBe('strict-origin-when-cross-origin');
});
