import { type Page, expect, test } from '@playwright/test';
import { surroundings } from './support/surroundings';

const open = (page: Page, path: string) => page.goto(surroundings().site + path);

const titles = (page: Page) => page.locator('ol.offers h3').allInnerTexts();

test('choosing a country narrows the list at once, and the address can be shared', async ({
  page,
}) => {
  await open(page, '/en');
  const all = await titles(page);
  await page.getByLabel('Country').selectOption('FR');
  await expect(page).toHaveURL(/\/en\?country=FR$/);
  await expect(page.getByRole('link', { name: 'Clear all filters' })).toBeVisible();
  const some = await titles(page);
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);

  await page.reload();
  await expect(page.getByLabel('Country')).toHaveValue('FR');
  expect(await titles(page)).toEqual(some);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/\/en$/);
});

test('typing words searches', async ({ page }) => {
  await open(page, '/en');
  await page.getByLabel('Keywords').fill('backend');
  await expect(page).toHaveURL(/q=backend/);
  await expect(page.locator('ol.offers h3').first()).toContainText('Backend Engineer');
});

test('the language switch of an offer leads to the same offer, else to the list', async ({
  page,
}) => {
  await open(page, '/en?q=backend');
  await page.getByRole('link', { name: /Backend Engineer/ }).click();
  await expect(page.locator('h1')).toContainText('Backend Engineer');
  const languages = page.getByRole('navigation', { name: 'Languages' });
  await expect(languages.getByRole('link', { name: /français/i })).toHaveAttribute('href', '/fr');
  await languages.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/jobs\//);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('h1')).toContainText('Backend');
});

test('Arabic runs from right to left', async ({ page }) => {
  await open(page, '/ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const filters = await page.locator('form.filters').boundingBox();
  const offers = await page.locator('ol.offers').boundingBox();
  expect(filters!.x).toBeGreaterThan(offers!.x);
  await page.locator('ol.offers h3 a').first().click();
  await expect(page.locator('article.offer h1')).toHaveCSS('direction', 'rtl');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('filters, search, an offer and the languages work', async ({ page }) => {
    await open(page, '/en');
    await page.getByLabel('Country').selectOption('DE');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/country=DE/);
    await expect(page.getByLabel('Country')).toHaveValue('DE');
    await page.locator('ol.offers h3 a').first().click();
    await expect(page.getByRole('link', { name: /^Apply/ }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

test('the keyboard is enough: skip, search, open an offer', async ({ page }) => {
  await open(page, '/en');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Keywords')).toBeFocused();
  await page.keyboard.type('backend');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=backend/);
  const first = page.locator('ol.offers h3 a').first();
  await expect(first).toContainText('Backend');
  for (let presses = 0; presses < 30; presses++) {
    if (await first.evaluate('(link) => link === document.activeElement')) break;
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('article.offer h1')).toContainText('Backend Engineer');
});
