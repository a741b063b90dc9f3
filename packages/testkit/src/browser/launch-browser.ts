import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Quiet and offline: nothing but the pages under test may talk. Never switches off web security. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Launch options for Playwright, with a browser that exists on this machine. */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const { executablePath, environment } = await findBrowser();
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return {
    executablePath,
    headless: true,
    args: ARGUMENTS,
    // It needs rights that root, containers and some distributions do not give; the pages are our own.
    chromiumSandbox: false,
    env: { ...inherited, ...environment },
  };
}

/** Starts a browser; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserLaunchOptions());
}
