import { describe, expect, test } from 'vitest';
import { describeDatabase } from '../doctor/describe-database.ts';
import { formatChecks } from './doctor.ts';

test('each problem has its fix under it, and the verdict counts them', () => {
  const text = formatChecks([
    { name: 'node', status: 'ok', detail: '24.21.0' },
    { name: 'packages', status: 'problem', detail: 'not installed', fix: 'npm start' },
  ]);
  expect(text).toBe(
    '✓ node      24.21.0\n✗ packages  not installed\n            fix: npm start\n\n1 of 2 need attention.',
  );
});

describe('the database', () => {
  const answers = {
    kind: 'answers',
    version: '18.4',
    isTooOld: false,
    pendingMigrations: [],
    isInUse: true,
  } as const;
  const statuses = (state: Parameters<typeof describeDatabase>[0]['state']) =>
    describeDatabase({ engine: 'external', state }).map(({ name, status }) => `${name} ${status}`);

  test('is in order', () => {
    expect(statuses(answers)).toEqual(['database ok', 'migrations ok']);
    expect(statuses({ kind: 'not-made-yet' })).toEqual(['database ok']);
  });

  test('is too old', () => expect(statuses({ ...answers, isTooOld: true })[0]).toBe('database problem'));

  test('has migrations to come: a problem only while an app runs on it', () => {
    const pending = { ...answers, pendingMigrations: ['0002_more.sql'] };
    expect(statuses(pending)[1]).toBe('migrations problem');
    expect(statuses({ ...pending, isInUse: false })[1]).toBe('migrations ok');
  });

  test('cannot be reached: the hint of the error is the fix, else what to look at', () => {
    const fixOf = (engine: 'embedded' | 'external', hint: string | undefined) =>
      describeDatabase({ engine, state: { kind: 'unreachable', reason: 'refused', hint } })[0]?.fix;
    expect(fixOf('external', 'Free some space.')).toBe('Free some space.');
    expect(fixOf('external', undefined)).toContain('DATABASE_URL');
    expect(fixOf('embedded', undefined)).toContain('server.log');
  });
});
