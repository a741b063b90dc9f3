import { correctEnglish } from '@kindling/ai-agent/corrections';
import { expect, it } from 'vitest';
import { checkContent } from './content.ts';

/** Sentences that authors wrote and checked: whatever is found in them is a false alarm. */
it('corrects next to nothing in the English of our own courses', async () => {
  const { packs } = await checkContent();
  const sentences = packs
    .filter(({ course }) => course.teaches === 'en')
    .flatMap(({ lessons, scenarios, concepts }) => [
      ...lessons.flatMap(({ vocabulary }) => vocabulary.map(({ example }) => example)),
      ...scenarios.flatMap(({ turns }) => turns.flatMap(({ partner, model }) => [partner, model])),
      ...concepts.map(({ example }) => example),
    ]);
  const alarms = sentences.filter((sentence) => correctEnglish(sentence, 'en').length > 0);
  expect(sentences.length).toBeGreaterThan(1000);
  expect(alarms.length / sentences.length, alarms.join('\n')).toBeLessThanOrEqual(0.002);
});
