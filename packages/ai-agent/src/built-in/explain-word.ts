import type { TurnContext, TutorLanguage } from '@kindling/core/turns';
import type { learning } from '@kindling/shared';
import { lookUp } from '../glossary/index.ts';
import type { Answer } from './answer.ts';
import { type Phrase, say } from './say.ts';

const WORD = String.raw`["“”«»'‘’]?(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}?)["“”«»'‘’]?`;
const THE_WORD = '(?:(?:the )?(?:word|phrase) |la palabra |la frase )?';
const LEAD = String.raw`^\W*(?:(?:please|hi|hello|hey|hola|por favor|sorry|perdona?)\W+)*`;
const MEANING = [
  new RegExp(String.raw`${LEAD}what(?: does|'s| is| do)(?: the meaning of)? ${THE_WORD}${WORD} means?\W*$`, 'iu'),
  new RegExp(String.raw`${LEAD}what(?:'s| is) the meaning of ${THE_WORD}${WORD}\W*$`, 'iu'),
  // As who thinks in Spanish asks: "what means stubborn?"
  new RegExp(String.raw`${LEAD}what means? ${THE_WORD}${WORD}\W*$`, 'iu'),
  new RegExp(String.raw`${LEAD}(?:i (?:don['’]t|do not) (?:understand|know) the word|no (?:entiendo|s[eé]|conozco) la palabra) ${WORD}\W*$`, 'iu'),
  new RegExp(String.raw`${LEAD}(?:define|meaning of) ${THE_WORD}${WORD}\W*$`, 'iu'),
  new RegExp(String.raw`${LEAD}(?:y )?qu[eé] (?:significa|quiere decir|es eso de) ${THE_WORD}${WORD}(?: en (?:ingl[eé]s|espa[nñ]ol))?\W*$`, 'iu'),
]; // biome-ignore format: a pattern a line
const SAYING =
  /^\W*(?:how (?:do|can|would|should) (?:you|i|we) say|c[oó]mo se dice|c[oó]mo digo)\s+["“”«»'‘’]?(\p{L}[\p{L}'’ -]*?)["“”«»'‘’]?\s+(?:in|en) (english|spanish|ingl[eé]s|espa[nñ]ol)\W*$/iu;

const FOUND: Phrase = {
  en: ['{entries}\n\nCan you use it in a sentence of your own?'],
  es: ['{entries}\n\n¿Puedes usarla en una frase tuya?'],
};
const UNKNOWN: Phrase = {
  en: ['I do not know the word “{word}” yet. Where did you meet it? Write me the whole sentence.'],
  es: ['Todavía no conozco la palabra «{word}». ¿Dónde la has encontrado? Escríbeme la frase entera.'],
};
const PARTS: Readonly<Record<learning.DictionaryEntry['part'], Record<TutorLanguage, string>>> = {
  noun: { en: 'noun', es: 'sustantivo' },
  verb: { en: 'verb', es: 'verbo' },
  adjective: { en: 'adjective', es: 'adjetivo' },
  adverb: { en: 'adverb', es: 'adverbio' },
  pronoun: { en: 'pronoun', es: 'pronombre' },
  determiner: { en: 'determiner', es: 'determinante' },
  preposition: { en: 'preposition', es: 'preposición' },
  conjunction: { en: 'conjunction', es: 'conjunción' },
  number: { en: 'number', es: 'número' },
  interjection: { en: 'interjection', es: 'interjección' },
  phrase: { en: 'phrase', es: 'expresión' },
};
/** More of one word is a dictionary, and no answer. */
const MOST = 2;

/** The word a message asks about, and the language it is in where the message says so; undefined for all others. */
function readQuestion(message: string): { word: string; language: TutorLanguage | undefined } | undefined {
  const [, said, into = ''] = SAYING.exec(message) ?? [];
  // "To swim" stands as "swim".
  const named = said?.trim().replace(/^to (?=\p{L}+$)/iu, '');
  if (named !== undefined) return { word: named, language: /^(?:en|ing)/i.test(into) ? 'es' : 'en' };
  const word = MEANING.map((pattern) => pattern.exec(message)?.[1]).find((found) => found !== undefined);
  return word === undefined || POINTS.test(word) ? undefined : { word, language: undefined };
}

/** They point at something that was said, and are no words to be explained. */
const POINTS =
  /^(?:th(?:is|at|ese|ose|e)\b|it\b|you\b|est[eao]s?\b|es[eao]s?\b|lo\b|la [a-z]|el [a-z]|my |your |mi |tu )/i;

function describe(
  { word, part, meanings, definition }: learning.DictionaryEntry,
  language: TutorLanguage,
): string {
  const said = meanings.join('; ');
  const told = said === '' ? (definition ?? '') : definition === null ? said : `${said} (${definition})`;
  return `**${word}** (${PARTS[part][language]}): ${told}`;
}

/**
 * What a word means that somebody asks about, or how it is said in the other language; undefined for every other message.
 * Not beside a task, whose key it might say.
 */
export async function explainWord({ message, language, activity, code, talk }: TurnContext): Promise<Answer | undefined> {
  if (activity !== undefined || code !== undefined || talk?.scene !== undefined) return undefined;
  const asked = readQuestion(message.trim());
  if (asked === undefined) return undefined;
  // Nobody asks what a word of their own language means.
  const first = asked.language ?? (language === 'es' ? 'en' : 'es');
  const own = await lookUp(asked.word, first);
  const found = own.length > 0 || asked.language !== undefined ? own : await lookUp(asked.word, first === 'en' ? 'es' : 'en');
  if (found.length === 0) return { act: 'ask-back', text: say(UNKNOWN, language, 0, { word: asked.word }) };
  const entries = found.slice(0, MOST).map((entry) => describe(entry, language));
  return { act: 'explain', text: say(FOUND, language, 0, { entries: entries.join('\n\n') }) };
} // biome-ignore format: one thought
