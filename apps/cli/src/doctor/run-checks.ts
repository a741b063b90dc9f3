import { ConfigError, readConfig } from '@kindling/runtime/config';
import { inspectDatabase } from '@kindling/runtime/inspect-database';
import { DEFAULT_STATE_FOLDER } from '@kindling/runtime/state-folder';
import { type Check, checkMachine } from '../../../../scripts/launcher/checks.mjs';
import { describeDatabase } from './describe-database.ts';

export type { Check };

async function checkDatabase(): Promise<Check[]> {
  try {
    const config = readConfig(process.env, DEFAULT_STATE_FOLDER);
    return [
      { name: 'settings', status: 'ok', detail: 'valid' },
      ...describeDatabase(await inspectDatabase(config)),
    ];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [
      {
        name: 'settings',
        status: 'problem',
        detail: error.message,
        fix: 'correct them in .env or the shell',
      },
    ];
  }
}

async function checkBrowser(): Promise<Check> {
  const name = 'test browser';
  // Only a development install has the test tools; running Kindling does not need them.
  const testkit = await import('@kindling/testkit/find-browser').catch(() => undefined);
  if (testkit === undefined) return { name, status: 'ok', detail: 'test tools are not installed' };
  const found = testkit.locateBrowser();
  if (found !== undefined) return { name, status: 'ok', detail: found };
  const fix = 'install Chromium or Chrome, or set CHROMIUM_PATH to where it is';
  return { name, status: 'problem', detail: 'none found (only "npm test" needs it)', fix };
}

/** Everything the doctor looks at, in the order in which it should be mended. */
export async function runChecks(): Promise<Check[]> {
  return [...(await checkMachine()), ...(await checkDatabase()), await checkBrowser()];
}
