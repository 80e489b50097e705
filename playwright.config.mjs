import { defineConfig } from '@playwright/test';

/*
 * Tests in a browser, on the demo as `npm run demo` serves it. One after the other: browser, website,
 * CMS and database share the machine.
 */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './tests/browser/support/start-demo.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    locale: 'en-GB',
    viewport: { width: 1366, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      // A sandbox needs rights that containers do not have; these pages are our own.
      args: ['--no-sandbox'],
    },
  },
});
