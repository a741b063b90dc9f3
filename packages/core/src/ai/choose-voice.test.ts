import { expect, it, vi } from 'vitest';
import type { Voice } from '../turns/index.ts';
import { createChooseVoice, type LearnerStanding } from './choose-voice.ts';

const id = (n: number) => `0192f1a0-0000-7000-8000-00000000000${n}`;
const REQUEST = { tenant: { schoolId: id(1), correlationId: 'req' }, learnerId: id(2), replyId: id(3) };
const NOW = new Date('2026-11-21T10:00:00Z');
const voice = (origin: string): Voice => ({ origin, async *speak() {} });
const ADULT: LearnerStanding = {
  school: 'cloud',
  classes: [],
  learner: null,
  hasConsent: false,
  role: 'teacher',
  adultLearners: false,
  age: null,
  ownConsent: null,
  contact: null,
  knownNames: ['Ana Torres'],
};

/** The voice chosen for somebody, and what was asked of the models. */
async function chosen(standing: LearnerStanding | undefined, models: Voice | undefined = voice('model')) {
  const find = vi.fn(() => models);
  const choose = createChooseVoice({
    transact: (_tenant, work) => work({ aiPolicy: { findStanding: async () => standing } }),
    clock: () => NOW,
    models: { find },
    builtIn: voice('builtin'),
  });
  return { origin: (await choose(REQUEST)).origin, find };
}

it('asks for models up to the level of the policy, with the names to replace', async () => {
  const { origin, find } = await chosen(ADULT);
  expect(origin).toBe('model');
  expect(find).toHaveBeenCalledExactlyOnceWith('cloud', REQUEST, ['Ana Torres']);
  const minor = await chosen({ ...ADULT, role: 'student' });
  expect(minor.find).toHaveBeenCalledExactlyOnceWith('local', REQUEST, ['Ana Torres']);
});

it('does not even look for a model where none may answer', async () => {
  for (const standing of [{ ...ADULT, school: 'builtin' as const }, undefined]) {
    const { origin, find } = await chosen(standing);
    expect(origin).toBe('builtin');
    expect(find).not.toHaveBeenCalled();
  }
});

it('lets the built-in tutor answer where no model is set up', async () => {
  const find = () => undefined;
  const choose = createChooseVoice({
    transact: (_tenant, work) => work({ aiPolicy: { findStanding: async () => ADULT } }),
    clock: () => NOW,
    models: { find },
    builtIn: voice('builtin'),
  });
  expect((await choose(REQUEST)).origin).toBe('builtin');
});

it('reads nothing again that was read with the message, unless the reply waited for long', async () => {
  const findStanding = vi.fn(async () => ({ ...ADULT, school: 'builtin' as const }));
  const choose = createChooseVoice({
    transact: (_tenant, work) => work({ aiPolicy: { findStanding } }),
    clock: () => NOW,
    models: { find: () => voice('model') },
    builtIn: voice('builtin'),
  });
  const before = (ms: number) => ({ standing: ADULT, at: new Date(NOW.getTime() - ms) });
  expect((await choose(REQUEST, before(4_000))).origin).toBe('model');
  expect(findStanding).not.toHaveBeenCalled();
  // The school has turned models off meanwhile.
  expect((await choose(REQUEST, before(6_000))).origin).toBe('builtin');
});
