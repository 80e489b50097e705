import { expect } from '@playwright/test';
import { expectNothingByAxe } from './support/axe';
import { documentIdOf } from './support/database';
import { test } from './support/desk';
import { previewToken } from './support/link-token';
import { surroundings } from './support/surroundings';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the website’s pages, ${colorScheme}`, async ({ page }) => {
    const { site } = surroundings();
    await page.emulateMedia({ colorScheme });
    for (const list of ['/en', '/ar', '/fr?country=FR']) {
      await page.goto(site + list);
      await expectNothingByAxe(page);
    }
    await page.locator('ol.offers h3 a').first().click();
    await expect(page.locator('article.offer')).toBeVisible();
    await expectNothingByAxe(page);
    const inAnHour = new Date(Date.now() + 3_600_000);
    const token = previewToken(await documentIdOf('TM-3002'), inAnHour, ['en', 'fr']);
    await page.goto(`${site}/preview?token=${token}&locale=en`);
    await expectNothingByAxe(page);
    await page.goto(`${site}/preview?token=none&locale=en`);
    await expectNothingByAxe(page);
  });
}

test('axe finds nothing in the panel “On the website” and in its dialog', async ({ desk }) => {
  await desk.open(await documentIdOf('TM-1007'), 'en');
  await expect(desk.language('English')).toContainText('Live');
  await expectNothingByAxe(desk.page, 'aside:has(li[aria-live])');
  await desk.panel.getByRole('button', { name: 'Share a draft' }).click();
  await expect(
    desk.page.getByRole('dialog').getByRole('button', { name: 'Make a link' }),
  ).toBeVisible();
  await expectNothingByAxe(desk.page, '[role=dialog]');
  await desk.page.keyboard.press('Escape');
});
