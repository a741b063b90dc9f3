import { randomUUID } from 'node:crypto';
import { openAuth, type SignInLimits } from '@kindling/adapters/auth';
import { openDatabase } from '@kindling/adapters/postgres';
import { type AccountPorts, toAccountAddress } from '@kindling/core/accounts';
import type { Clock } from '@kindling/core/ports';
import type { Principal, Role } from '@kindling/shared';
import { v7 } from 'uuid';
import { afterAll } from 'vitest';
import type { TestDatabase } from './test-database.ts';

/** The password of everybody the bench makes. */
export const BENCH_PASSWORD = 'correct horse battery';

export interface BenchPerson extends Principal {
  displayName: string;
  signInName: string;
}

export interface BenchSchool {
  schoolId: string;
  slug: string;
  /** Makes a person who can sign in with BENCH_PASSWORD and belongs to this school. */
  addPerson(person: { role: Role; displayName?: string; signInName?: string }): Promise<BenchPerson>;
}

export interface AccountBench {
  /** The real adapters on the test's database. */
  ports: AccountPorts;
  openSchool(name?: string): Promise<BenchSchool>;
  /** The same for a school that is there already. */
  inSchool(school: { schoolId: string; slug: string }): BenchSchool;
  /** A device at an address of its own, so that tests do not share limits. */
  device(address?: string): { address: string; userAgent: string };
}

interface BenchOptions {
  clock?: Clock;
  publicUrl?: string;
  signInLimits?: SignInLimits;
}

/**
 * The account ports over a test database, as the composition root makes them. Call it at the top of a `*.db.test.ts`;
 * its pools close after the last test.
 */
export function openAccountBench(testDatabase: TestDatabase, options: BenchOptions = {}): AccountBench {
  const { close, ...bench } = createAccountBench(testDatabase, options);
  afterAll(close);
  return bench;
}

/** The same outside of a test runner: whoever makes it closes it. */
export function createAccountBench(
  testDatabase: Pick<TestDatabase, 'urlFor' | 'secret'>,
  options: BenchOptions = {},
): AccountBench & { close(): Promise<void> } {
  const idleErrors: Error[] = [];
  const onIdleError = (error: Error) => void idleErrors.push(error);
  const database = openDatabase({
    url: testDatabase.urlFor('kindling_app'),
    maxConnections: 8,
    applicationName: 'account-bench',
    onIdleError,
  });
  const { close, ...auth } = openAuth({
    url: testDatabase.urlFor('kindling_auth'),
    secret: testDatabase.secret,
    publicUrl: options.publicUrl ?? 'http://localhost:3000',
    refreshFamilyMs: 24 * 3_600_000,
    clock: options.clock ?? (() => new Date()),
    newId: v7,
    maxConnections: 8,
    onIdleError,
    ...(options.signInLimits === undefined ? {} : { signInLimits: options.signInLimits }),
  });
  const ports: AccountPorts = { ...auth, transact: database.transact };
  const passwordHash = ports.people.hashPassword(BENCH_PASSWORD);
  return {
    ports,
    openSchool: (name = 'Maple School') => openSchool(ports, passwordHash, name),
    inSchool: (school) => inSchool(ports, passwordHash, school),
    device: (address = randomUUID()) => ({ address, userAgent: 'test' }),
    async close() {
      await Promise.all([close(), database.close()]);
      if (idleErrors.length > 0) throw new AggregateError(idleErrors, 'The account bench lost connections');
    },
  };
}

async function openSchool(
  ports: AccountPorts,
  passwordHash: Promise<string>,
  name: string,
): Promise<BenchSchool> {
  const schoolId = ports.newId();
  const slug = `maple-${schoolId.slice(-12)}`;
  await ports.transact({ schoolId, correlationId: 'bench' }, (stores) =>
    stores.schools.insert({ name, slug }),
  );
  return inSchool(ports, passwordHash, { schoolId, slug });
}

function inSchool(
  ports: AccountPorts,
  passwordHash: Promise<string>,
  school: { schoolId: string; slug: string },
): BenchSchool {
  return {
    ...school,
    addPerson: (person) => addPerson(ports, school.schoolId, passwordHash, person),
  };
}

async function addPerson(
  ports: AccountPorts,
  schoolId: string,
  passwordHash: Promise<string>,
  person: Parameters<BenchSchool['addPerson']>[0],
): Promise<BenchPerson> {
  const personId = ports.newId();
  const { role, displayName = `${role} ${personId.slice(-4)}` } = person;
  const signInName = person.signInName ?? `${personId}@example.org`;
  const address = toAccountAddress(signInName);
  const profile = { personId, name: displayName, address, managed: address !== signInName };
  await ports.people.createManaged({ ...profile, locale: 'en', timeZone: 'UTC' }, await passwordHash);
  await ports.transact({ schoolId, correlationId: 'bench' }, (stores) =>
    stores.memberships.insert({
      personId,
      role,
      displayName,
      signInName,
      managed: profile.managed,
      timeZone: 'UTC',
    }),
  );
  return { personId, schoolId, role, correlationId: `test-${personId}`, displayName, signInName };
}
