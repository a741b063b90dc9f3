import { classesOf } from './meaning-classes.ts';
import type { RouteContext } from './route-message.ts';
import { NAMES_ERROR, WANTS_TO_BE_ASKED } from './tells-of-program.ts';

/** Little words that beginners confuse; asked for in pairs, they are about grammar or Python and nothing else. */
const PAIRED = new Set(
  `make do some any much many since for say tell will can could must should have going to a an in on at his her few little
  too enough ser estar por para who which that if elif else while break continue there is are doing like lend borrow
  simple continuous perfect past present first second third zero conditional between by until during than then its it's
  def return print append extend list tuple set dict int float str sort sorted function method class object parameter
  argument == = is not or and lista tupla conjunto diccionario`.split(/\s+/u),
);
const TOPICS = ['pyterm', 'grammar', 'text', 'convince'];
/** Parts of texts that have no class of their own. */
const PARTS =
  /^(?:sentences?|statements?|cohesion|coherence|hooks?|rebuttals?|quotations?|operators?|oracion\w*)$/;
const TELL_ABOUT =
  /^(?:(?:please|por favor|hey|hola|can you|could you|puedes|i want to|i would like to|id like to|i'd like to|quiero|quisiera|me gustaria) )*(?:tell me|teach me|learn|know|cuentame|hablame|ensename|aprender|saber)(?: (?:something|anything|more|a bit|algo|mas|un poco))?(?: (?:about|on|sobre|de|acerca de))? (.+)$/;
const VERSUS = /^.{1,30} (?:vs\.?|versus) .{1,30}$/;
const ASKS_WHAT =
  /\b(?:what(?:'s| is| are| does| do)|que (?:es|son|significa\w*|quiere decir)|explain|explica\w*|means?|significa|when do(?:es)?|cuando (?:sale|salta|ocurre))\b/;
/** What the learner did is no idea: "tell me my story here". */
const OF_ONES_OWN = /\b(?:my|mi|mis)\b/;
const HOW = /^(?:how (?:do|can|would) (?:i|you|we)|como (?:se )?(?:hago|hacer|hace|formo|forma|uso)) /;
const CONVERT =
  /^(?:how (?:do|can) (?:i|you) (?:turn|convert|change)|como (?:se )?(?:convierto|convierte|paso|cambio)) .*\b(?:a|en|to|into)\b/;
/** Which of two ways of saying it is right, or whether they are alike: `he said me o he told me? o las dos valen`. */
const EITHER =
  /\b(?:o|or) .{2,40}(?:\?|,| )+ ?(?:o |or )?(?:(?:las|los) dos (?:valen|sirven|estan? bien|se dicen|se puede\w*)|cual (?:es|va|uso|se dice|esta bien|queda)|(?:are )?both (?:ok|okay|fine|right|correct|possible)|which (?:one )?(?:is (?:right|correct|it)|do i))\b/;
const ALIKE =
  /\b(?:(?:both|they) (?:look|mean|seem|sound) (?:like )?(?:exactly )?the same|(?:son|is it|are they|are these) (?:lo mismo|the same|igual(?:es)?(?: de \w+)?|equally \w+|interchangeable|intercambiables)|me (?:parecen|suenan) (?:iguales|igual|lo mismo)|(?:las|los) dos (?:me )?(?:son|significan|parecen) (?:lo mismo|iguales|igual))\b/;
/** Of the page, and no idea. */
const OF_APP = /\b(?:app|page|site|website|setting|settings|ajustes|aplicacion|pagina|pantalla)\b/;
/** Longer ones tell of something else besides. */
const FEW = 6;

function isTopic(word: string): boolean {
  return PARTS.test(word) || classesOf(word).some((name) => TOPICS.includes(name));
}

/** `make or do`, `in on at`, `second conditional`: names of ideas and hardly anything besides. */
function isBareName(words: readonly string[]): boolean {
  const named = words.filter((word) => !['or', 'o', 'and', 'y', 'vs', 'the', 'homework'].includes(word));
  return words.length <= FEW && named.length >= 2 && named.every((word) => PAIRED.has(word));
}

/**
 * Whether a message asks for an idea by its form, which few words leave a classifier to guess. Not where an answer may
 * read like it: to a task, or to somebody who talks.
 */
export function asksAboutIdea(message: string, { activity, previous, hasCode }: RouteContext): boolean {
  if (activity !== undefined || hasCode === true || previous === 'conversation' || previous === 'practice')
    return false;
  const text = message
    .replace(/[?!.,:]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const words = text.split(' ');
  const about = TELL_ABOUT.exec(text)?.[1];
  if (about !== undefined && !OF_ONES_OWN.test(about) && about.split(' ').some(isTopic)) return true;
  if (NAMES_ERROR.test(text) && ASKS_WHAT.test(text) && !WANTS_TO_BE_ASKED.test(text)) return true;
  if (OF_APP.test(text)) return false;
  if (EITHER.test(message) || (ALIKE.test(text) && words.some((word) => PAIRED.has(word)))) return true;
  if (VERSUS.test(text) || isBareName(words)) return true;
  if (CONVERT.test(text) && words.some(isTopic)) return true;
  return (
    HOW.test(text) &&
    words.some((word) => classesOf(word).some((name) => name === 'pyterm' || name === 'grammar'))
  );
}
