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

/** What a store answers, or throws. */
type Look = () => Promise<unknown>;
const busy: Look = async () => {
  throw new AppError('unavailable', 'Too many people are signing in at this moment.');
};

describe('a try to sign in', () => {
  const tryWith = async (verifyPassword: Look) => {
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
  const tryWith = async (isPasswordOf: Look) => {
    const signInLimiter = recordLimiter();
    const ports = { signInLimiter, people: { isPasswordOf } } as never;
    const code = await changePassword(ports, identity, change, 'home').catch((error) => error.code);
    return { code, told: signInLimiter.told };
  };
  const admitted = `admit ${PERSON} home`;

  it('counts when the current one was wrong', async () => {
    expect(await tryWith(async () => false)).toEqual({ code: 'invalid-input', told: [admitted] });
  });

  it('does not count when nobody looked', async () => {
    expect(await tryWith(busy)).toEqual({ code: 'unavailable', told: [admitted, 'take back'] });
  });
});

describe('a try of a join code', () => {
  const target = { schoolId: PERSON, schoolName: 'Maple', classId: PERSON, className: 'Year 9' };
  const tryWith = async (findJoinTarget: Look) => {
    const told: string[] = [];
    const joinCodeLimiter = {
      admit: () => void told.push('admit'),
      takeBack: () => void told.push('take back'),
    };
    const ports = { joinCodeLimiter, directory: { findJoinTarget } } as never;
    const guess = { address: 'school', personId: null };
    const outcome: unknown = await selectJoinTarget(ports, 'KNDL42', guess).catch((error) => error.code);
    return { outcome, told };
  };

  it('does not count when a class has it', async () => {
    expect(await tryWith(async () => target)).toEqual({ outcome: target, told: ['admit', 'take back'] });
  });

  it('counts when no class has it', async () => {
    expect(await tryWith(async () => undefined)).toEqual({ outcome: 'not-found', told: ['admit'] });
  });

  it('does not count when nobody looked', async () => {
    expect(await tryWith(busy)).toEqual({ outcome: 'unavailable', told: ['admit', 'take back'] });
  });
});
