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

/** What CHROMIUM_PATH says to leave the system's browsers alone. */
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
export function locateBrowser(wanted: string | undefined = process.env.CHROMIUM_PATH): string | undefined {
  if (wanted !== undefined && wanted !== '' && wanted !== BUNDLED)
    return isExecutable(wanted) ? wanted : undefined;
  const system = wanted === BUNDLED ? undefined : SYSTEM_BROWSERS.find(isExecutable);
  if (system !== undefined) return system;
  return `${process.platform}-${process.arch}` === BUNDLED_PLATFORM ? BUNDLED : undefined;
}

/**
 * A Chromium for tests: CHROMIUM_PATH, else the system's, else the one from npm, unpacked on first use (some
 * seconds). CHROMIUM_PATH=bundled takes the one from npm in any case.
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
