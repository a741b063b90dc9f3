import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, ensureBundledBrowser } from './bundled-browser.ts';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const CACHE = fileURLToPath(new URL('../../../../.kindling/browser', import.meta.url));
/** The one platform that the bundled browser is built for. */
const BUNDLED_PLATFORM = 'linux-x64';
const BUNDLED = 'bundled';

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not for us.
    return false;
  }
}

/** The browser that would be used, without unpacking anything: a path, `bundled`, or undefined when there is none. */
export function locateBrowser(
  wanted: string | undefined = process.env.CHROMIUM_PATH,
  platform = `${process.platform}-${process.arch}`,
): string | undefined {
  if (wanted !== undefined && wanted !== '') return isExecutable(wanted) ? wanted : undefined;
  return platform === BUNDLED_PLATFORM ? BUNDLED : SYSTEM_BROWSERS.find(isExecutable);
}

/**
 * A Chromium for tests: CHROMIUM_PATH, else the one from npm, unpacked on first use (some seconds), and the system's
 * where that one does not run. Everybody's tests see the same version, and it is a shell without windows: what a window
 * costs a full Chromium made the browser tests take almost twice as long.
 */
export async function findBrowser(wanted: string | undefined = process.env.CHROMIUM_PATH): Promise<Browser> {
  const found = locateBrowser(wanted);
  if (found === BUNDLED) return ensureBundledBrowser(CACHE);
  if (found !== undefined) return { executablePath: found, environment: {} };
  throw new Error(
    wanted
      ? `CHROMIUM_PATH is ${wanted}, which is no program that this user may run.`
      : 'No Chromium or Chrome was found. Install one, or set CHROMIUM_PATH to where it is.',
  );
}
