import { lookUp } from '@kindling/ai-agent/glossary';
import { listEnglishWords } from '@kindling/core/curriculum';
import type { TutorLanguage } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { checkContent } from './content.ts';

/** So many of the different words can be looked up at least; what is missing is names. */
const LEAST = 0.95;

const { packs } = await checkContent();
const courses = packs.filter(({ course }) => course.teaches === 'en');
const scenes = courses.flatMap(({ scenarios }) => scenarios);

const listSpanishWords = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

async function expectKnown(words: readonly string[], language: TutorLanguage): Promise<void> {
  const different = [...new Set(words)].filter((word) => /^\p{L}{2,}$/u.test(word));
  const found = await Promise.all(different.map(async (word) => (await lookUp(word, language)).length > 0));
  const missing = different.filter((_, at) => !found[at]);
  expect(different.length).toBeGreaterThan(300);
  expect(1 - missing.length / different.length, missing.join(' ')).toBeGreaterThanOrEqual(LEAST);
}

describe('words that can be looked up by the form they stand in', () => {
  it('are those that partners of a scene say', async () => {
    const said = scenes.flatMap(({ turns, closing }) => [
      closing,
      ...turns.flatMap(({ partner, model }) => [partner, model]),
    ]);
    await expectKnown(said.flatMap(listEnglishWords), 'en');
  });

  it('are those of the courses and their examples', async () => {
    const taught = courses.flatMap(({ lessons }) =>
      lessons.flatMap(({ vocabulary }) => vocabulary.flatMap(({ word, example }) => [word, example])),
    );
    await expectKnown(taught.flatMap(listEnglishWords), 'en');
  });

  it('are those in which scenes are told in Spanish', async () => {
    const told = scenes.flatMap(({ situation, goal, turns }) => [
      situation,
      goal,
      ...turns.map(({ task }) => task),
    ]);
    await expectKnown(told.flatMap(listSpanishWords), 'es');
  });
});
