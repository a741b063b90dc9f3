import { rightAnswers, type TutorActivity } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { shareRead } from './hostile-double.fixture.ts';
import { ITEM_ACTIVITIES } from './item-activities.fixture.ts';
import { TEXT_DISGUISES, WORD_DISGUISES } from './item-disguises.fixture.ts';
import { LATER_ACTIVITIES } from './seen-later.fixture.ts';

const items = [...ITEM_ACTIVITIES, ...LATER_ACTIVITIES.filter(({ kind }) => kind !== 'python')];
const countWords = (activity: TutorActivity) => rightAnswers(activity)[0]?.split(' ').length ?? 0;
/** Shorter than four letters a word is in any sentence. */
const words = items.filter(
  (activity) =>
    activity.options === undefined &&
    countWords(activity) === 1 &&
    /^\p{L}{4,}$/u.test(rightAnswers(activity)[0] ?? ''),
);
const texts = items.filter((activity) => activity.options === undefined && countWords(activity) > 4);

describe('a word that is the answer', () => {
  it.each(Object.entries(WORD_DISGUISES))('does not get through whole: %s', async (_name, disguise) => {
    const leaks: string[] = [];
    for (const activity of words) {
      const said = disguise(rightAnswers(activity)[0] ?? '');
      if ((await shareRead(activity, said)) === 1) leaks.push(`${activity.id}: ${said.join(' ')}`);
    }
    expect(leaks).toEqual([]);
  });
});

describe('a text that is the answer', () => {
  it.each(Object.entries(TEXT_DISGUISES))(
    'gets through by six tenths at most: %s',
    async (_name, disguise) => {
      const leaks: string[] = [];
      for (const activity of texts) {
        const said = disguise(rightAnswers(activity)[0] ?? '');
        const share = await shareRead(activity, said);
        if (share > 0.6) leaks.push(`${activity.id} ${share}: ${said.join(' ')}`);
      }
      expect(leaks).toEqual([]);
    },
  );
});
