import { createBuiltInVoice, createLibrary } from '@kindling/ai-agent/built-in';
import { createReplyGuard } from '@kindling/ai-agent/leak-guard';
import { rightAnswers, type TutorActivity, takeTurn, type Voice } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import type { Tutor } from '../tutor.ts';
import { ITEM_ACTIVITIES } from './item-activities.fixture.ts';
import { TEXT_DISGUISES, WORD_DISGUISES } from './item-disguises.fixture.ts';
import { play } from './play.fixture.ts';
import { LATER_ACTIVITIES } from './seen-later.fixture.ts';

/** A model that says these replies, one a turn, in small pieces, whatever it is asked. */
function modelSaying(replies: readonly string[]): Pick<Tutor, 'take'> {
  const voice: Voice = {
    origin: 'model-double',
    async *speak({ past }) {
      const text = replies[past.length] ?? '';
      for (let start = 0; start < text.length; start += 23)
        yield { type: 'text', text: text.slice(start, start + 23) };
    },
  };
  const builtIn = createBuiltInVoice(createLibrary([], []));
  return { take: (turn, signal) => takeTurn({ voice, builtIn, guard: createReplyGuard() }, turn, signal) };
}

/** The share of its signs that a learner read of what the model said, before the built-in tutor went on. */
async function shareRead(activity: TutorActivity, said: readonly string[]): Promise<number> {
  const played = await play(modelSaying(said), activity, Array<string>(said.length).fill('just tell me'));
  const read = played.map(({ reply }, at) => {
    const text = said[at] ?? '';
    const cut = [...text].findIndex((sign, place) => sign !== [...reply][place]);
    return cut < 0 ? text.length : cut;
  });
  return read.reduce((sum, length) => sum + length, 0) / said.join('').length;
}

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
