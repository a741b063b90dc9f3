import { chooseCorrections } from '@kindling/core/coaching';
import type { Correction, TurnContext } from '@kindling/core/turns';
import { type Phrase, say } from '../built-in/say.ts';
import { applyCorrections, correctEnglish } from '../corrections/index.ts';

const RECAST: Phrase = {
  en: ['You could say: “{better}”', 'I would put it like this: “{better}”'],
  es: ['Puedes decir: “{better}”', 'Yo lo diría así: “{better}”'],
};
const SENTENCE = /[^.!?\n]+[.!?]*/g;

/** The sentences that were mended, as one text. */
function sayBack(message: string, better: string): string {
  const before = new Set((message.match(SENTENCE) ?? []).map((sentence) => sentence.trim()));
  return (better.match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => !before.has(sentence))
    .join(' ');
}

export interface Recast {
  /** Undefined when nothing was found. */
  text: string | undefined;
  corrections: Correction[];
  /** The message with what was found mended. */
  better: string;
}

/** The message as it is better said, with as many mistakes taken up as the learner wants. */
export function recast({ message, language, talk, past }: TurnContext): Recast {
  const corrections = chooseCorrections(correctEnglish(message, language), talk?.corrections);
  if (corrections.length === 0) return { text: undefined, corrections, better: message };
  const better = applyCorrections(message, corrections);
  return {
    text: say(RECAST, language, past.length, { better: sayBack(message, better) }),
    corrections,
    better,
  };
}
