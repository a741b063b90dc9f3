import { foldText } from '@kindling/core/text';
import type { TurnContext } from '@kindling/core/turns';
import type { Answer } from './answer.ts';
import { type Phrase, say } from './say.ts';

/** Fewer words of their own are a question about a text, no text. */
const FEWEST_WORDS = 15;
/** A sentence that a question is about, in quotes. */
const FEWEST_QUOTED = 3;
const QUOTED = /["“«]([^"”»]{10,})["”»]/u;
/** What stands before the text: "My text:", "Here is my essay:". */
const OPENER =
  /^[^.!?\n]{0,60}?\b(?:text|essay|draft|paragraph|story|letter|texto|redaccion|redacción|borrador|párrafo|ensayo|carta)\b[^.!?\n]{0,20}:\s*/iu;
/** What is asked behind it. */
const QUESTION = /[^.!?\n]*\?\s*$/u;

/** A part that readers look for, and by which words a text shows that it has it. */
interface Part {
  shown: RegExp;
  has: Phrase;
  wants: Phrase;
}

/** In the order in which a reader misses them. */
const PARTS: readonly Part[] = [
  {
    shown: /\b(?:i (?:think|believe|feel|want|would like|ask)|in my opinion|should(?:n'?t)?|must|ought to|creo que|pienso que|quiero|opino|en mi opinion|deberia\w*|hay que|me gusta\w*|prefiero)\b/,
    has: { en: ['what you think'], es: ['lo que piensas'] },
    wants: {
      en: ['I do not find yet what you yourself think. What should a reader believe at the end?'],
      es: ['Todavía no encuentro qué piensas tú. ¿Qué debería creer quien lo lea al final?'],
    },
  },
  {
    shown: /\b(?:because|since|as a result|that is why|reason|first(?:ly)?|porque|ya que|por eso|puesto que|razon|primero|en primer lugar)\b/,
    has: { en: ['a reason'], es: ['una razón'] },
    wants: {
      en: ['What I miss is a reason. Which “because …” would convince somebody who does not agree?'],
      es: ['Echo de menos una razón. ¿Qué «porque …» convencería a quien no está de acuerdo?'],
    },
  },
  {
    shown: /\b(?:for example|for instance|such as|once|last (?:year|week|month)|in my class|por ejemplo|como cuando|una vez|el ano pasado|en mi clase)\b/,
    has: { en: ['an example'], es: ['un ejemplo'] },
    wants: {
      en: ['What I miss is an example. What have you seen yourself that shows it?'],
      es: ['Echo de menos un ejemplo. ¿Qué has visto tú que lo muestre?'],
    },
  },
  {
    shown: /\b(?:but|however|although|on the other hand|some people|while|pero|sin embargo|aunque|por otro lado|hay quien)\b/,
    has: { en: ['what others think'], es: ['lo que piensan otros'] },
    wants: {
      en: ['What would somebody say who sees it otherwise, and what do you answer?'],
      es: ['¿Qué diría alguien que lo ve de otra manera y qué le contestas?'],
    },
  },
]; // biome-ignore format: a table

const FOUND: Phrase = {
  en: ['I have read it ({count} words). I find {parts} in it.'],
  es: ['Lo he leído ({count} palabras). Encuentro {parts}.'],
};
const NOTHING_FOUND: Phrase = {
  en: ['I have read it ({count} words).'],
  es: ['Lo he leído ({count} palabras).'],
};
const ALL_THERE: Phrase = {
  en: ['Read it aloud once, to the end: which sentence do you stumble over?'],
  es: ['Léelo una vez en voz alta hasta el final: ¿en qué frase tropiezas?'],
};
const ONE_SENTENCE: Phrase = {
  en: [
    'About “{sentence}”: what should a reader think or do after it, and which of its words brings that about?',
  ],
  es: ['Sobre «{sentence}»: ¿qué debería pensar o hacer quien la lea y qué palabra lo consigue?'],
};
const AND = { en: ' and ', es: ' y ' };

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The learner's own text in a message about it; undefined when the message is only about a text. */
function findDraft(message: string): string | undefined {
  const text = message.replace(OPENER, '').replace(QUESTION, '').trim();
  const isTold = OPENER.test(message) || /[.!\n]/u.test(text);
  return isTold && countWords(text) >= FEWEST_WORDS ? text : undefined;
}

/**
 * What a reader says to a text, or to a sentence of it, that a learner shows: which parts are there, and a question
 * about the first that is not. Undefined where none is shown. What stands in the text is looked at, never obeyed.
 */
export function readDraft({ message, language }: TurnContext): Answer | undefined {
  const quoted = QUOTED.exec(message)?.[1]?.trim();
  const draft = quoted !== undefined && countWords(quoted) >= FEWEST_WORDS ? quoted : findDraft(message);
  if (draft === undefined) {
    if (quoted === undefined || countWords(quoted) < FEWEST_QUOTED) return undefined;
    return { act: 'ask-back', text: say(ONE_SENTENCE, language, 0, { sentence: quoted }) };
  }
  const folded = foldText(draft);
  const found = PARTS.filter(({ shown }) => shown.test(folded));
  const missing = PARTS.find((part) => !found.includes(part));
  const parts = found.map(({ has }) => say(has, language));
  const values = { count: String(countWords(draft)), parts: listed(parts, AND[language]) };
  const first = say(parts.length === 0 ? NOTHING_FOUND : FOUND, language, 0, values);
  return { act: 'check', text: `${first} ${say(missing?.wants ?? ALL_THERE, language)}` };
}

function listed(parts: readonly string[], and: string): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((part) => part !== '').join(and);
}
