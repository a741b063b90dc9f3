import { type Specialist, turnOf } from '../built-in/answer.ts';
import { askOn } from '../built-in/ask-on.ts';
import { type Phrase, say } from '../built-in/say.ts';
import { applyCorrections, correctEnglish } from '../corrections/index.ts';

const RECAST: Phrase = {
  en: ['You could say: “{better}”', 'I would put it like this: “{better}”'],
  es: ['Puedes decir: “{better}”', 'Yo lo diría así: “{better}”'],
};
/** More than this many words are not said back whole: the corrected sentence is enough. */
const SENTENCE = /[^.!?\n]+[.!?]*/g;

/** The sentences that were mended, as one text. */
function sayBack(message: string, better: string): string {
  const before = new Set((message.match(SENTENCE) ?? []).map((sentence) => sentence.trim()));
  return (better.match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => !before.has(sentence))
    .join(' ');
}

export const conversation: Specialist = {
  name: 'conversation',
  when: 'Talking for the sake of talking, in the language that is learnt',
  instructions:
    'You are a partner in a conversation at the level you are told. You answer what was said, recast at most one mistake in passing, and ask one open question.',
  usesLadder: false,
  answer(context) {
    const { message, language } = context;
    const corrections = correctEnglish(message, language);
    const next = askOn(message, turnOf(context));
    if (corrections.length === 0) return { act: 'ask-back', text: next };
    const better = sayBack(message, applyCorrections(message, corrections));
    return {
      act: 'recast',
      text: `${say(RECAST, language, turnOf(context), { better })}\n\n${next}`,
      corrections,
    };
  },
};
