import { type Page, expect } from '@playwright/test';
import { documentIdOf } from './support/database';
import { test } from './support/desk';

/** The draft as the admin panel shows it beside its own buttons. */
const preview = (page: Page) => page.frameLocator('iframe');

test('the button “Open preview” shows the draft in the language of the form', async ({ desk }) => {
  const offer = await documentIdOf('TM-5003');
  for (const [locale, banner] of [
    ['fr', 'Brouillon : non publié'],
    ['en', 'This is what is published'],
  ] as const) {
    await desk.open(offer, locale);
    const title = await desk.page.getByRole('textbox', { name: 'Title' }).inputValue();
    await desk.page.getByRole('link', { name: 'Open preview' }).click();
    const shown = preview(desk.page);
    await expect(shown.locator('html')).toHaveAttribute('lang', locale);
    await expect(shown.locator('h1')).toHaveText(title);
    await expect(shown.locator('.draft')).toContainText(banner);
  }
});

test('an offer that was never published can be seen, and its link opened without a login', async ({
  desk,
  browser,
}) => {
  await desk.open(await documentIdOf('TM-5005'), 'de');
  await desk.page.getByRole('link', { name: 'Open preview' }).click();
  await expect(preview(desk.page).locator('.draft')).toContainText('Entwurf: nicht veröffentlicht');
  const address = await desk.page.locator('iframe').getAttribute('src');
  const stranger = await browser.newPage();
  const answer = await stranger.goto(address!);
  expect(answer?.status()).toBe(200);
  const headers = answer!.headers();
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-robots-tag']).toContain('noindex');
  await expect(stranger.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await stranger.close();
});

test('publishing beside the preview shows at once that the draft is published', async ({
  desk,
}) => {
  await desk.open(await documentIdOf('TM-3005'), 'de');
  await desk.page.getByRole('link', { name: 'Open preview' }).click();
  const banner = preview(desk.page).locator('.draft');
  await expect(banner).toContainText('Entwurf: nicht veröffentlicht');
  await desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(banner).toContainText('So ist es veröffentlicht');
});

test('a link for somebody without a login shows all languages, until it is revoked', async ({
  desk,
  browser,
}) => {
  const offer = await documentIdOf('TM-1001');
  await desk.open(offer, 'fr');
  const title = await desk.page.getByRole('textbox', { name: 'Title' }).inputValue();
  await desk.panel.getByRole('button', { name: 'Share a draft' }).click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make a link' }).click();
  // The new link is selected, to be copied.
  const link = await dialog.locator('input:focus').inputValue();
  await expect(dialog).toContainText('Never opened');

  const context = await browser.newContext({ locale: 'en-GB' });
  const manager = await context.newPage();
  await manager.goto(link);
  await manager.getByRole('link', { name: 'français' }).click();
  await expect(manager.locator('.draft')).toContainText('Brouillon : non publié');
  await expect(manager.locator('h1')).toHaveText(title);
  await manager.getByRole('link', { name: 'Deutsch' }).click();
  await expect(manager.locator('html')).toHaveAttribute('lang', 'de');

  await dialog
    .getByRole('button', { name: /^Revoke/ })
    .first()
    .click();
  await desk.page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Revoke', exact: true })
    .click();
  await expect(dialog).toContainText('Revoked on');
  await expect(dialog).toContainText('Last opened on');
  const answer = await manager.reload();
  expect(answer?.status()).toBe(401);
  await expect(manager.locator('h1')).toHaveText('Dieser Link wurde widerrufen');
  await context.close();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
});
