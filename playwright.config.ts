import { browserLaunchOptions } from '@kindling/testkit/browser';
import { defineConfig } from '@playwright/test';

const ON_DESKTOP = { viewport: { width: 1280, height: 800 } };
/** The narrowest screen that everything must work on. */
const ON_PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

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
  // A busy machine takes several times as long as an idle one; what comes at once costs no test any of it.
  expect: { timeout: 25_000 },
  reporter: 'list',
  use: {
    launchOptions: await browserLaunchOptions(),
    locale: 'en-GB',
    // Without a film, which took a quarter of the processor time: each step's page is kept, and a picture of the last.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
  // Tests whose title says @phone are for phones, @both-sizes for phones, too. The quick ones are `npm test`; the rest, the
  // second size and what says @thorough, is `npm run check browser-rest`.
  projects: [
    { name: 'desktop', grepInvert: /@phone|@thorough/, use: ON_DESKTOP },
    { name: 'phone', grep: /@phone/, grepInvert: /@thorough/, use: ON_PHONE },
    { name: 'rest-on-desktop', grep: /@thorough/, grepInvert: /@phone/, use: ON_DESKTOP },
    { name: 'rest-on-phone', grep: /@both-sizes|(?=.*@phone)(?=.*@thorough)/, use: ON_PHONE },
  ],
});
