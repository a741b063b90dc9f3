import { expect, it } from 'vitest';
import { LADDER_START } from './hint-ladder.ts';
import { takeTurn } from './take-turn.ts';
import type { TurnReply, Voice } from './turn.ts';
import { noticeText } from './voice-choice.ts';

const builtIn: Voice = {
  origin: 'builtin',
  async *speak() {
    yield { type: 'text', text: 'Built in.' };
  },
};

/** The reply to a plain question, by a voice that says these parts. */
async function replyOf(speak: Voice['speak']): Promise<TurnReply | undefined> {
  const guard = {
    async *guard(deltas: AsyncIterable<string>) {
      for await (const text of deltas) yield { type: 'text' as const, text };
    },
  };
  const turn = {
    message: 'What is a list?',
    language: 'en' as const,
    past: [],
    ladder: LADDER_START,
    isMinor: true,
    level: 'A2',
  };
  for await (const part of takeTurn({ voice: { origin: 'model', speak }, builtIn, guard }, turn)) {
    if (part.type === 'end') return part.reply;
  }
  return undefined;
}

it('names who spoke in the place of the one who was asked, and why', async () => {
  const reply = await replyOf(async function* () {
    yield { type: 'notice', notice: 'models-away' };
    yield { type: 'origin', origin: 'builtin' };
    yield { type: 'about', act: 'ask-back' };
    yield { type: 'text', text: 'Hm?' };
  });
  expect(reply).toMatchObject({ text: 'Hm?', origin: 'builtin', notice: 'models-away', act: 'ask-back' });
});

it('keeps sources that were named before a notice', async () => {
  const sources = [{ kind: 'lesson' as const, key: 'lists', title: 'Lists' }];
  const reply = await replyOf(async function* () {
    yield { type: 'about', act: 'explain', sources };
    yield { type: 'text', text: 'A list' };
    yield { type: 'notice', notice: 'interrupted' };
  });
  expect(reply).toMatchObject({ text: 'A list', origin: 'model', notice: 'interrupted', sources });
});

it('says nothing beside a reply that is as it was asked for', async () => {
  const reply = await replyOf(async function* ({ level }) {
    yield { type: 'text', text: `At ${level}.` };
  });
  expect(reply).toMatchObject({ text: 'At A2.', notice: null });
});

it('words every notice in both languages', () => {
  for (const notice of ['budget-spent', 'models-away', 'interrupted', 'not-allowed'] as const)
    for (const origin of ['builtin', 'local:small'])
      expect(noticeText(notice, origin, 'en')).not.toBe(noticeText(notice, origin, 'es'));
});

it('names who answers behind a spent budget', () => {
  expect(noticeText('budget-spent', 'builtin', 'en')).toContain('built-in tutor');
  expect(noticeText('budget-spent', 'local:small', 'en')).toContain('local:small');
  expect(noticeText('budget-spent', 'local:small', 'en')).not.toContain('built-in');
});
