import { LADDER_START } from '@kindling/core/turns';
import type { Source } from '@kindling/shared';
import { beforeAll, expect, it } from 'vitest';
import { checkContent } from '../content.ts';
import type { PythonRunner } from '../python.ts';
import { openTutor, type Tutor } from '../tutor.ts';
import { FRESH_QUESTIONS, SECOND_QUESTIONS } from './fresh-questions.fixture.ts';

let tutor: Tutor;

/** No question needs a program to run. */
const noPython = (): Promise<PythonRunner> => Promise.reject(new Error('Python was started'));

beforeAll(async () => {
  const { packs } = await checkContent();
  tutor = openTutor({ packs, stateFolder: '/nowhere', openPython: noPython });
});

/** The cards that a reply was read from: `course/lesson#card`, `course/card`, `python/NameError`. */
function cardsOf(sources: readonly Source[]): string[] {
  return sources.map(({ key, title }) =>
    key.startsWith('python/') ? `error:${title}` : key.replace(/^.*[#/]/, ''),
  );
}

async function findMissed(questions: typeof FRESH_QUESTIONS): Promise<string[]> {
  const missed: string[] = [];
  for (const { question, cards } of questions) {
    for await (const part of tutor.take({
      message: question,
      past: [],
      ladder: LADDER_START,
      isMinor: true,
      language: 'en',
    })) {
      if (part.type !== 'end') continue;
      if (!cardsOf(part.reply.sources).some((card) => cards.includes(card))) missed.push(question);
    }
  }
  return missed;
}

it('answers what it was mended for from the right card, 97 of 100', async () => {
  const missed = await findMissed(FRESH_QUESTIONS);
  expect(missed.length / FRESH_QUESTIONS.length, missed.join('; ')).toBeLessThanOrEqual(0.03);
});

it('answers nine of ten others from the right card', async () => {
  const missed = await findMissed(SECOND_QUESTIONS);
  expect(missed.length / SECOND_QUESTIONS.length, missed.join('; ')).toBeLessThanOrEqual(0.1);
});
