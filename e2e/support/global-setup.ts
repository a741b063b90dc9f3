import { operations } from '@kindling/shared';
import { startAppServer } from '@kindling/testkit/app-server';

/** Requests of all tests come from one address, so the limits that protect a school must not stop them. */
const TEST_RATE_PER_MINUTE = '100000';

/**
 * Starts the real server once for all browser tests, on a database of its own with the demo school. With
 * E2E_BASE_URL set, the server there is used instead and left alone. Playwright passes our environment on to its
 * workers, which is how they learn the address and the accounts.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const given = process.env.E2E_BASE_URL;
  const server = given
    ? undefined
    : await startAppServer({ environment: { RATE_LIMIT_PER_MINUTE: TEST_RATE_PER_MINUTE } });
  const url = given || (server?.url ?? '');
  process.env.E2E_BASE_URL = url;
  const answer = await fetch(new URL('/v1/instance', url));
  if (!answer.ok) throw new Error(`${url}/v1/instance answered ${answer.status}`);
  const { demo } = operations.getInstance.response.parse(await answer.json());
  process.env.E2E_DEMO_ACCOUNTS = JSON.stringify(demo);
  return async () => {
    await server?.stop();
  };
}
