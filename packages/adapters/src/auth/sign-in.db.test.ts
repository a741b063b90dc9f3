import { changePassword, createClass, createTokens, signIn, signUp } from '@kindling/core/accounts';
import type { AppError } from '@kindling/shared';
import { BENCH_PASSWORD, createFakeClock, createTestDatabase, openAccountBench } from '@kindling/testkit';
import { describe, expect, test } from 'vitest';

const clock = createFakeClock(new Date());
// Fewer than in production, where each try costs the same tenth of a second.
const LIMITS = { perAccount: 4, perAddress: 8, windowMs: 15 * 60_000 };
const { ports, openSchool, device } = openAccountBench(await createTestDatabase(), {
  clock: clock.now,
  signInLimits: LIMITS,
});
const school = await openSchool();
const WRONG = 'wrong horse battery';

const tryAs = (signInName: string, password: string, address = device().address) =>
  signIn(ports, { signInName, password }, { address, userAgent: 'test' });

async function answerOf(attempt: Promise<unknown>): Promise<AppError> {
  try {
    await attempt;
  } catch (error) {
    return error as AppError;
  }
  throw new Error('was let in');
}

async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

describe('signing in', () => {
  test('by e-mail, and by name@school without one', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const luis = await school.addPerson({ role: 'student', signInName: `luis@${school.slug}` });
    expect((await tryAs(ana.signInName, BENCH_PASSWORD)).me.person.email).toBe(ana.signInName);
    expect((await tryAs(luis.signInName, BENCH_PASSWORD)).me.person).toMatchObject({
      id: luis.personId,
      email: null,
      signInName: `luis@${school.slug}`,
    });
  });

  test('says the same about a wrong password and an unknown name', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const [wrong, unknown] = [
      await answerOf(tryAs(ana.signInName, WRONG)),
      await answerOf(tryAs('nobody@example.org', WRONG)),
    ];
    expect(wrong.code).toBe('unauthenticated');
    const { code, message, hint, details } = wrong;
    expect({ ...unknown, message: unknown.message }).toMatchObject({ code, message, hint, details });
  });

  test('takes as long for an unknown name', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const known: number[] = [];
    const unknown: number[] = [];
    // In turns, and the fastest of each: a busy machine slows both, seldom all rounds of one.
    for (let round = 0; round < 6; round += 1) {
      known.push(await timeMs(() => ports.people.verifyPassword(ana.signInName, WRONG)));
      unknown.push(await timeMs(() => ports.people.verifyPassword('nobody@example.org', WRONG)));
    }
    // Without the decoy the unknown answer takes a hundredth.
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  test('is shut for an account after too many wrong tries from anywhere, even for the right password', async () => {
    const ana = await school.addPerson({ role: 'student' });
    for (let tries = 0; tries < LIMITS.perAccount; tries += 1) await answerOf(tryAs(ana.signInName, WRONG));
    const shut = await answerOf(tryAs(ana.signInName, BENCH_PASSWORD));
    expect(shut).toMatchObject({ code: 'rate-limited', details: { retryAfterSeconds: 900 } });
    clock.advance(15 * 60_000);
    await expect(tryAs(ana.signInName, BENCH_PASSWORD)).resolves.toBeDefined();
  });

  test('is shut for an address after too many wrong tries at anybody', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const cafe = 'cafe';
    const tries = Array.from({ length: LIMITS.perAddress }, (_, index) =>
      answerOf(tryAs(`guess${index}@example.org`, WRONG, cafe)),
    );
    await Promise.all(tries);
    expect((await answerOf(tryAs(ana.signInName, BENCH_PASSWORD, cafe))).code).toBe('rate-limited');
    await expect(tryAs(ana.signInName, BENCH_PASSWORD)).resolves.toBeDefined();
  });

  test('guesses at the same time cannot slip through together', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const tries = Array.from({ length: 2 * LIMITS.perAccount }, () => answerOf(tryAs(ana.signInName, WRONG)));
    const codes = (await Promise.all(tries)).map((error) => error.code);
    expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(LIMITS.perAccount);
  });

  test('every other way to try a password counts against the same limit', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const teacher = await school.addPerson({ role: 'teacher' });
    const { joinCode } = await openClass(teacher);
    const here = device();
    const request = {
      displayName: 'A',
      email: ana.signInName,
      password: WRONG,
      joinCode,
      locale: 'en',
      timeZone: 'UTC',
    } as const;
    for (let tries = 0; tries < LIMITS.perAccount / 2; tries += 1) {
      await answerOf(createTokens(ports, { signInName: ana.signInName, password: WRONG }, device().address));
      expect((await answerOf(signUp(ports, request, here, 'test'))).code).toBe('conflict');
    }
    expect((await answerOf(signUp(ports, request, here, 'test'))).code).toBe('rate-limited');
    expect((await answerOf(tryAs(ana.signInName, BENCH_PASSWORD))).code).toBe('rate-limited');
  });

  test('guessing the current password in an open session is limited too', async () => {
    const ana = await school.addPerson({ role: 'student' });
    const identity = {
      personId: ana.personId,
      sessionId: null,
      familyId: null,
      via: 'session',
      schoolId: null,
      expiresAt: new Date(),
      locale: 'en',
    } as const;
    const guess = () =>
      answerOf(
        changePassword(
          ports,
          identity,
          { currentPassword: WRONG, newPassword: 'a new long password' },
          'desk',
        ),
      );
    for (let tries = 0; tries < LIMITS.perAccount; tries += 1)
      expect((await guess()).code).toBe('invalid-input');
    expect((await guess()).code).toBe('rate-limited');
  });
});

async function openClass(
  teacher: Awaited<ReturnType<typeof school.addPerson>>,
): Promise<{ joinCode: string }> {
  const opened = await createClass(ports, teacher, 'Year 9');
  return { joinCode: opened.joinCode ?? '' };
}
