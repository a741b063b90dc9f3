import type { DatabaseInspection } from '@kindling/runtime/inspect-database';
import type { Check } from '../../../../scripts/launcher/checks.mjs';

const ok = (name: string, detail: string): Check => ({ name, status: 'ok', detail });
const problem = (name: string, detail: string, fix: string): Check => ({
  name,
  status: 'problem',
  detail,
  fix,
});

/** Puts what was found at the database into checks with a fix each. */
export function describeDatabase({ engine, state }: DatabaseInspection): Check[] {
  if (state.kind === 'not-made-yet') return [ok('database', 'embedded; the first start makes it')];
  if (state.kind === 'unreachable') {
    const fix =
      state.hint ??
      (engine === 'external'
        ? 'start that PostgreSQL, or correct DATABASE_URL'
        : 'see postgres/server.log in the state folder');
    return [problem('database', `${engine}, cannot be reached: ${state.reason}`, fix)];
  }
  const { version, isTooOld, pendingMigrations, isInUse } = state;
  const database = isTooOld
    ? problem('database', `PostgreSQL ${version} is too old`, 'use PostgreSQL 15 or newer')
    : ok('database', `${engine}, PostgreSQL ${version}`);
  return [database, describeMigrations(pendingMigrations.length, isInUse)];
}

function describeMigrations(pending: number, isInUse: boolean): Check {
  if (pending === 0) return ok('migrations', 'all applied');
  if (!isInUse) return ok('migrations', `${pending} to come; the next start applies them`);
  return problem(
    'migrations',
    `${pending} not applied`,
    'restart Kindling (npm start): it applies them first',
  );
}
