import { AppError } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { changePassword } from './change-password.ts';
import { findPersonByPassword } from './check-password.ts';
import type { Identity } from './identity.ts';
import type { SignInLimiter } from './ports.ts';
import { selectJoinTarget } from './sign-up.ts';

const PERSON = '0192f1a0-0000-7000-8000-000000000002';
const CREDENTIALS = { signInName: 'ana@example.org', password: 'correct horse battery' };

/** Says in order what it was told. */
function recordLimiter(): SignInLimiter & { told: string[] } {
  const told: string[] = [];
  return {
    told,
    admit: ({ account, address }) => void told.push(`admit ${account} ${address}`),
    succeed: () => void told.push('succeed'),
    takeBack: () => void told.push('take back'),
  };
}

const busy = (): Promise<never> =>
  Promise.reject(new AppError('unavailable', 'Too many people are signing in at this moment.'));

describe('a try to sign in', () => {
  const tryWith = async (verifyPassword: () => Promise<string | undefined>) => {
    const signInLimiter = recordLimiter();
    const ports = { signInLimiter, people: { verifyPassword } } as never;
    const outcome = await findPersonByPassword(ports, CREDENTIALS, 'school').catch((error) => error.code);
    return { outcome, told: signInLimiter.told };
  };
  const admitted = 'admit ana@example.org school';

  it('counts until it has succeeded', async () => {
    expect(await tryWith(async () => PERSON)).toEqual({ outcome: PERSON, told: [admitted, 'succeed'] });
  });

  it('counts when the password was wrong', async () => {
    expect(await tryWith(async () => undefined)).toEqual({ outcome: undefined, told: [admitted] });
  });

  it('does not count when nobody looked at the password', async () => {
    expect(await tryWith(busy)).toEqual({ outcome: 'unavailable', told: [admitted, 'take back'] });
  });
});

describe('a try to change a password', () => {
  const identity = { personId: PERSON } as Identity;
  const change = { currentPassword: 'old password of mine', newPassword: 'purple lantern river' };

  it.each([
    ['counts when the current one was wrong', async () => false, 'invalid-input', []],
    ['does not count when nobody looked', busy, 'unavailable', ['take back']],
  ] as const)('%s', async (_name, isPasswordOf, code, told) => {
    const signInLimiter = recordLimiter();
    const ports = { signInLimiter, people: { isPasswordOf } } as never;
    await expect(changePassword(ports, identity, change, 'home')).rejects.toMatchObject({ code });
    expect(signInLimiter.told).toEqual([`admit ${PERSON} home`, ...told]);
  });
});

describe('a try of a join code', () => {
  const target = { schoolId: PERSON, schoolName: 'Maple', classId: PERSON, className: 'Year 9' };

  it.each([
    ['does not count when a class has it', async () => target, undefined, 1],
    ['counts when no class has it', async () => undefined, 'not-found', 0],
    ['does not count when nobody looked', busy, 'unavailable', 1],
  ] as const)('%s', async (_name, findJoinTarget, code, takenBack) => {
    const told: string[] = [];
    const joinCodeLimiter = {
      admit: () => void told.push('admit'),
      takeBack: () => void told.push('take back'),
    };
    const ports = { joinCodeLimiter, directory: { findJoinTarget } } as never;
    const guess = { address: 'school', personId: null };
    const outcome = await selectJoinTarget(ports, 'KNDL42', guess).catch((error) => error.code);
    expect(outcome).toEqual(code ?? target);
    expect(told).toEqual(['admit', ...Array(takenBack).fill('take back')]);
  });
});
