import type { Identity, IdentityProvider } from '@kindling/core/accounts';
import type { Logger } from '@kindling/runtime';
import type { Role } from '@kindling/shared';
import type { FastifyInstance } from 'fastify';
import { afterEach } from 'vitest';
import { type AppOptions, buildApp } from '../app.ts';
import { TEST_OPTIONS } from '../test-api.fixture.ts';

export const SCHOOL_ID = '0192f1a0-0000-7000-8000-000000000001';
const FAR_FUTURE = new Date('2100-01-01T00:00:00Z');

/** Everybody the app of these tests knows; their token and their cookie are their name. */
const PEOPLE: Record<string, { personId: string; role: Role | undefined }> = {
  ana: { personId: '0192f1a0-0000-7000-8000-00000000000a', role: 'student' },
  mei: { personId: '0192f1a0-0000-7000-8000-00000000000b', role: 'teacher' },
  /** Belongs to no school. */
  noa: { personId: '0192f1a0-0000-7000-8000-00000000000c', role: undefined },
};

function identityOf(name: string | undefined, via: Identity['via']): Identity | undefined {
  const person = PEOPLE[name ?? ''];
  if (person === undefined) return undefined;
  const proof = { sessionId: via === 'session' ? name : null, familyId: via === 'token' ? name : null };
  const { personId } = person;
  return { ...proof, personId, via, schoolId: SCHOOL_ID, expiresAt: FAR_FUTURE, locale: 'es' } as Identity;
}

/** Knows `Authorization: Bearer ana` and a cookie `session=ana`. */
export const identities: IdentityProvider = {
  async identify({ cookieHeader, authorizationHeader }) {
    const bearer = /^Bearer (\w+)$/.exec(authorizationHeader ?? '')?.[1];
    if (bearer !== undefined) return identityOf(bearer, 'token');
    return identityOf(/session=(\w+)/.exec(cookieHeader ?? '')?.[1], 'session');
  },
  async listMemberships(personId) {
    const person = Object.values(PEOPLE).find((one) => one.personId === personId);
    if (person?.role === undefined) return [];
    const school = { schoolId: SCHOOL_ID, schoolName: 'Maple School', schoolSlug: 'maple' };
    return [{ ...school, role: person.role, status: 'active', displayName: 'Ana' }];
  },
  forget: () => undefined,
};

export interface LogLine {
  level: string;
  data: Record<string, unknown>;
  message: string;
}

/** A logger that keeps what it is told. */
export function keepLog(): { logger: Logger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];
  const keep = (level: string) => (data: Record<string, unknown>, message: string) =>
    void lines.push({ level, data, message });
  const logger = Object.fromEntries(levels.map((level) => [level, keep(level)])) as Record<string, unknown>;
  Object.assign(logger, { level: 'info', child: () => logger });
  return { logger: logger as unknown as Logger, lines };
}

type StubOptions = Partial<Omit<AppOptions, 'ports'>> & {
  ports?: Partial<AppOptions['ports']>;
  /** Adds routes of the test's own before the app is ready. */
  prepare?: (app: FastifyInstance) => void;
};

const opened: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
});

/** The whole app over ports of which only what a test names works; it closes after the test. */
export async function openStubApp({
  ports,
  prepare,
  ...options
}: StubOptions = {}): Promise<FastifyInstance> {
  const check = async () => ({ database: true });
  const app = await buildApp({
    ...TEST_OPTIONS,
    ...options,
    ports: { identities, check, instance: { name: 'Maple', demo: [] }, ...ports } as AppOptions['ports'],
  });
  opened.push(app);
  prepare?.(app);
  await app.ready();
  return app;
}
