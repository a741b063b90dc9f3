import { listBaseForms, listEnglishWords } from '@kindling/core/curriculum';
import { expect, it } from 'vitest';
import { checkContent } from './content.ts';

/** So many of the different words that partners say can be looked up at least; what is missing is small words and names. */
const LEAST = 0.67;

it('can look up most words that partners of a scene say, by the form they stand in', async () => {
  const { packs } = await checkContent();
  const courses = packs.filter(({ course }) => course.teaches === 'en');
  const known = new Set(
    courses.flatMap(({ lessons }) =>
      lessons.flatMap(({ vocabulary }) => vocabulary.map(({ word }) => word.toLowerCase())),
    ),
  );
  const scenes = courses.flatMap(({ scenarios }) =>
    scenarios.flatMap(({ turns, closing }) => [
      closing,
      ...turns.flatMap(({ partner, model }) => [partner, model]),
    ]),
  );
  const words = new Set(scenes.flatMap(listEnglishWords).filter((word) => /^\p{L}{2,}$/u.test(word)));
  const missing = [...words].filter((word) => !listBaseForms(word).some((base) => known.has(base)));
  expect(words.size).toBeGreaterThan(400);
  expect(1 - missing.length / words.size, missing.join(' ')).toBeGreaterThanOrEqual(LEAST);
});
