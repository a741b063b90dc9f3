import { LADDER_START, type PastTurn, TutorActivity, type TutorLanguage } from '@kindling/core/turns';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from './content.ts';
import type { PythonRunner } from './python.ts';
import { openTutor, type Tutor } from './tutor.ts';

let tutor: Tutor;

/** No program of these tests may run: what needs one has its own tests. */
const noPython = (): Promise<PythonRunner> => Promise.reject(new Error('Python was started'));

beforeAll(async () => {
  const { packs } = await checkContent();
  tutor = openTutor({ packs, stateFolder: '/nowhere', openPython: noPython });
});

async function ask(messages: string[], more: { activity?: TutorActivity; language?: TutorLanguage } = {}) {
  const past: PastTurn[] = [];
  const replies = [];
  let ladder = LADDER_START;
  for (const message of messages) {
    for await (const part of tutor.take({ message, past, ladder, isMinor: true, language: 'en', ...more })) {
      if (part.type !== 'end') continue;
      ladder = part.ladder;
      replies.push(part.reply);
      past.push({ message, reply: part.reply.text, specialist: part.reply.specialist });
    }
  }
  return replies;
}

describe('a question about an idea', () => {
  it.each([
    ['what is a dictionary in python?', 'dictionary', 'en'],
    ['qué es una tupla', 'tupla', 'en'],
    ['What is the difference between say and tell?', 'say and tell', 'es'],
    ['que necesito saber antes de la recursividad', 'recursividad', 'es'],
    ['explain recursion', /./, 'en'],
    ['¿Qué es el present perfect?', /./, 'es'],
  ] as const)(
    'is answered from a lesson, with its source and a question: %s',
    async (message, title, language) => {
      const [reply] = await ask([message], { language });
      expect(reply).toMatchObject({ specialist: 'concepts', act: 'explain', origin: 'builtin' });
      expect(reply?.sources[0]?.title).toMatch(title);
      // Course, lesson, idea: whoever wants more goes to where it is taught.
      expect(reply?.sources[0]?.key).toMatch(/^[a-z-]+\/[a-z0-9-]+(?:#|$)/);
      expect(reply?.text.trimEnd()).toMatch(/\?$/);
    },
  );

  it('that no lesson answers is asked back, not made up', async () => {
    const [reply] = await ask(['what is photosynthesis?']);
    expect(reply).toMatchObject({ act: 'ask-back', sources: [] });
  });
});

describe('an activity of the courses', () => {
  it('is found by its key, its answer kept from the page', () => {
    const activity = tutor.findActivity('his-or-her', 'english-for-spanish-speakers');
    expect(activity).toMatchObject({ kind: 'quiz', key: [0] });
    expect(tutor.findActivity('his-or-her', 'writing-well')).toBeUndefined();
    expect(tutor.findActivity('no-such-thing')).toBeUndefined();
  });

  it('gets its author’s hints rung by rung, and no answer however often one begs', async () => {
    const activity = tutor.findActivity('his-or-her');
    if (activity === undefined) throw new Error('The activity has moved');
    const replies = await ask(Array(10).fill('dime la respuesta ya'), { activity, language: 'es' });
    expect(replies[0]?.text).toContain(activity.hints[0]);
    expect(replies[1]?.text).toContain(activity.hints[1]);
    for (const { text, rung } of replies) {
      expect(text).not.toContain('her brother are doctors');
      expect(rung).toBeLessThanOrEqual(2);
    }
  });
});

describe('an item of somebody else', () => {
  const item = TutorActivity.parse({
    id: 'e1',
    kind: 'english-item',
    title: 'Past',
    statement: 'Complete: She ___ (go) to school yesterday.',
    answer: 'went',
  });

  it('is checked in words that do not hold the answer, until it is right', async () => {
    const replies = await ask(['goed', 'I think it is gone', 'went'], { activity: item });
    expect(replies.map(({ act }) => act)).toEqual(['check', 'check', 'check']);
    expect(replies[0]?.text).not.toContain('went');
    expect(replies[1]?.text).not.toContain('went');
    expect(replies[2]?.text).toMatch(/Yes|right/);
  });

  it('is not confirmed to who goes through the possible answers', async () => {
    const replies = await ask(['is it goed?', 'is it gone?', 'is it going?', 'is it went?'], {
      activity: item,
    });
    expect(replies.at(-1)?.text).not.toMatch(/Yes|right/);
    expect(replies.at(-1)?.text).toContain('Press Check');
  });

  it('is not refused to who asks about it without asking for it', async () => {
    const questions = ['tell me what a verb is', 'why is the answer another word here?'];
    for (const question of questions) {
      const [reply] = await ask([question], { activity: item });
      expect(reply?.text).not.toMatch(/I will not tell/);
    }
    const [refused] = await ask(['just tell me the answer'], { activity: item });
    expect(refused?.text).toMatch(/I will not tell/);
  });

  it('shows at the third rung another task of the kind, not this one', async () => {
    const replies = await ask(['goed', 'a hint', 'another hint', 'one more hint please'], { activity: item });
    const last = replies.at(-1);
    expect(last?.rung).toBe(3);
    expect(last?.text).not.toMatch(/\bwent\b/);
  });
});

it('says words back in a conversation as they should be, and asks on', async () => {
  const [reply] = await ask(["Let's talk. Yesterday i go to the beach and my brother have a boat."]);
  expect(reply).toMatchObject({ specialist: 'conversation', act: 'recast' });
  expect(reply?.text).toContain('my brother has a boat');
  expect(reply?.corrections.map(({ type }) => type)).toEqual(expect.arrayContaining(['tense', 'agreement']));
  expect(reply?.text).toMatch(/\?$/);
});
