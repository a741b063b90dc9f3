import { chooseCorrections } from '@kindling/core/coaching';
import type { Correction, TurnContext } from '@kindling/core/turns';
import { type Phrase, say } from '../built-in/say.ts';
import { applyCorrections, correctMessage, isOnlyLooks } from '../corrections/index.ts';

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
  /** Undefined when nothing was found that is worth a word: a capital or a comma is noted, and not said back. */
  text: string | undefined;
  corrections: Correction[];
  /** The message with what was found mended. */
  better: string;
}

/** The message as it is better said, with as many mistakes taken up as the learner wants. */
export function recast({ message, language, talk, past }: TurnContext): Recast {
  const corrections = chooseCorrections(correctMessage(message, language), talk?.corrections);
  const better = applyCorrections(message, corrections);
  if (corrections.every(isOnlyLooks)) return { text: undefined, corrections, better };
  return {
    text: say(RECAST, language, past.length, { better: sayBack(message, better) }),
    corrections,
    better,
  };
}
