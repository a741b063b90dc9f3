import type { TutorLanguage } from '@kindling/core/turns';
import type { Phrase } from './say.ts';
import { say } from './say.ts';

const OPENERS =
  /^\s*(?:(?:i think|my answer is|the answer is|is it|it'?s|i (?:wrote|put|tried|chose|would say)|creo que(?: es)?|mi respuesta es|la respuesta es|es|he puesto|puse|escrib[ií]|ser[ií]a)\b[:\s]*)+/iu;

/** Why somebody thinks so is no part of what they think. */
const REASON = /,?\s(?:because|'?cause|porque|ya que)\s.*$/isu;

/** The answer inside a message such as "I think it's “went”?". */
export function readAnswer(message: string): string {
  const quoted = /["“«'`](.+?)["”»'`]/u.exec(message)?.[1];
  return (quoted ?? message.replace(OPENERS, '').replace(REASON, '')).replace(/[\s?!.]+$/u, '').trim();
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  );
}

export function isSameAnswer(given: string, key: string): boolean {
  return wordsOf(given).join(' ') === wordsOf(key).join(' ');
}

/** Letters to insert, drop, replace or swap (Damerau, 1964, adjacent swaps once). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) => [row, ...Array<number>(b.length).fill(0)]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column <= b.length; column += 1) if (rows[0]) rows[0][column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1)
        least = Math.min(least, at(row - 2, column - 2) + 1);
      const line = rows[row];
      if (line) line[column] = least;
    }
  }
  return at(a.length, b.length);
}

const SPELLING: Phrase = {
  en: ['Very close: one word is spelled a little differently. Which of your letters are you least sure of?'],
  es: ['Muy cerca: una palabra se escribe un poco distinto. ¿De qué letra estás menos seguro?'],
};
const ORDER: Phrase = {
  en: ['You have the right words. Their order is another one: what comes before the verb?'],
  es: ['Tienes las palabras correctas, pero en otro orden: ¿qué va antes del verbo?'],
};
const MISSING: Phrase = {
  en: ['What you have is right, but something is missing. Which small word does this sentence still need?'],
  es: ['Lo que tienes está bien, pero falta algo. ¿Qué palabra pequeña necesita todavía la frase?'],
};
const TOO_MANY: Phrase = {
  en: ['All you need is in there, and something too much. Which word could go?'],
  es: ['Está todo lo necesario y sobra algo. ¿Qué palabra quitarías?'],
};
const PARTLY: Phrase = {
  en: [
    'Part of it is right: “{right}”. Look again at the rest. What does the sentence say about when, and who?',
  ],
  es: ['Una parte está bien: «{right}». Mira otra vez el resto. ¿Qué dice la frase de cuándo y de quién?'],
};
const FORM: Phrase = {
  en: ['The word is the right one, its form is not yet. What changes with this person or this time?'],
  es: ['La palabra es esa, pero la forma todavía no. ¿Qué cambia con esta persona o este tiempo?'],
};
const OTHER: Phrase = {
  en: ['Not yet. Put “{given}” into its place and read the whole aloud: what does not fit?'],
  es: ['Todavía no. Pon «{given}» en su sitio y lee la frase entera en voz alta: ¿qué no encaja?'],
};

/**
 * What is the matter with an answer, said without the answer: only words the learner wrote are repeated. `keys` are
 * the accepted answers; the nearest counts.
 */
export function describeError(given: string, keys: readonly string[], language: TutorLanguage): string {
  const mine = wordsOf(given);
  const key = keys
    .map((text) => wordsOf(text))
    .sort((a, b) => distance(a.join(' '), mine.join(' ')) - distance(b.join(' '), mine.join(' ')))[0];
  if (key === undefined || mine.length === 0) return say(OTHER, language, 0, { given });
  return say(choosePhrase(mine, key), language, 0, { given, right: commonRun(mine, key) });
}

function choosePhrase(mine: readonly string[], key: readonly string[]): Phrase {
  const [a, b] = [mine.join(' '), key.join(' ')];
  if ([...mine].sort().join(' ') === [...key].sort().join(' ')) return ORDER;
  if (key.length > 1 && mine.every((word) => key.includes(word))) return MISSING;
  if (key.every((word) => mine.includes(word))) return TOO_MANY;
  if (distance(a, b) <= (b.length > 6 ? 2 : 1)) return SPELLING;
  const [only = '', target = ''] = [mine[0], key[0]];
  if (mine.length === 1 && key.length === 1 && only.slice(0, 3) === target.slice(0, 3)) return FORM;
  return commonRun(mine, key) === '' ? OTHER : PARTLY;
}

/** The first words that are right, at most half of the key: more would leave nothing to find. */
function commonRun(mine: readonly string[], key: readonly string[]): string {
  let length = 0;
  while (length < mine.length && mine[length] === key[length]) length += 1;
  return mine.slice(0, Math.min(length, Math.floor(key.length / 2))).join(' ');
}
