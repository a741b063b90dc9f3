import { browserLaunchOptions } from '@kindling/testkit/browser';
import { defineConfig } from '@playwright/test';

const DESKTOP = { width: 1280, height: 800 };
/** The narrowest screen that everything must work on. */
const PHONE = { width: 360, height: 740 };

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.kindling/reports/browser',
  globalSetup: './e2e/support/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  // A test that passes on the second try only is a test, or an app, that fails now and then.
  retries: 0,
  forbidOnly: true,
  // A whole lesson takes ten seconds on a quiet machine and four times that on a busy one.
  timeout: 90_000,
  expect: { timeout: 8_000 },
  reporter: 'list',
  use: {
    launchOptions: await browserLaunchOptions(),
    locale: 'en-GB',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: DESKTOP } },
    // Tests whose title says @phone; @both-sizes runs in both.
    { name: 'phone', grep: /@phone|@both-sizes/, use: { viewport: PHONE, hasTouch: true, isMobile: true } },
  ],
});
