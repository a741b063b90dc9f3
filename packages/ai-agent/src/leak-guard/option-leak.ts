import { ASSERTS } from './asserts.ts';
import { readCoded, readHidden } from './decode-text.ts';
import { readAsSeen, splitWords, unmaskText } from './fold-text.ts';
import { withoutListMarks } from './list-marks.ts';
import { leaveOutOptions, listMarkedOptions, nameOption } from './option-names.ts';
import { findOptionSign } from './option-signs.ts';
import { pointPlainly } from './point-otherwise.ts';
import type { Leak, Secret } from './secret.ts';
import { indexSteps, readShifted } from './shifted-letters.ts';

/** Says that something is not, or asks. */
const DENIES =
  /\b(?:not|isn't|aren't|wrong|incorrect|false|never|ruled? out|cross out|strike out|none of|neither|nor|eliminate|except|no es|no son|tampoco|incorrect[oa]s?|fals[oa]s?|equivocad[oa]s?|descartar?|eliminar?|tachar?|ningun[oa]|salvo|excepto|(?<!no |ning[uú]n )(?:mistakes? in|errors? in|error(?:es)? en))\b|~~/u;
/** A sentence about an item uses the words of its options for little else. */
const OPTION_LETTERS = 3;
/** The same where they are words of a sentence themselves. */
const OPTION_LETTERS_IN_TASK = 4;
/** Where all options are gone through: who says this of one means it. */
const DECIDES =
  /\b(?:answer|solution|correct|right one|right option|true one|choose|pick|select|go (?:with|for)|tick|yes|(?:is|are) right|tienen? raz[oó]n|aciertas?|respuesta|soluci[oó]n|correct[oa]s?|elige|escoge|marca|selecciona|qu[eé]date con)\b|(?<!\p{L})s[ií](?=[,.!])/u;
/** So many words of the question, said of one of them, answer it. */
const MOST_REPEATED = 2;
const SENTENCE = /[^.!?\n;]+[.!?\n;]*/gu;
/** Of a word so many letters make it the same in its other forms: changed, change. */
const STEM = 5;
/** Words of any question. */
const OF_ANY_QUESTION =
  /^(?:which|these|those|what|where|when|this|that|following|options?|correct|right|true|false|answer|choose|select|pick|from|with|does|have|cual|cuales|estas?|estos?|siguientes?|correct[ao]s?|respuesta|elige|opcion(?:es)?|para|como|tiene|they|there|their|will|would|should|could|word|words|sentence|frase|palabra|palabras|true|type|types|tipo|tipos)$/u;

/** Words of sentences that point at an option: what a cipher makes of prose has none of them. */
const POINTING =
  'answer right option correct first second third fourth take choose respuesta correcta primera segunda tercera cuarta'.split(
    ' ',
  );
const POINTS = new RegExp(`\\b(?:${POINTING.join('|')})\\b`, 'iu');
const STEPS = indexSteps(POINTING);

/** What a reply says in a code, and the sentences about an option that it holds in any cipher. */
function listHidden(reply: string): string[] {
  const seen = unmaskText(reply);
  if (POINTS.test(seen)) return readCoded(seen);
  const ciphers = [...readHidden(seen).map(({ text }) => text), ...readShifted(seen, STEPS, 1)];
  return [...readCoded(seen), ...ciphers.filter((text) => POINTS.test(text))];
}

/**
 * Makes a check whether a reply singles out a right option: a sentence that asserts, or says of it what the task asks
 * for, names right ones and no other, every wrong one has been denied, or signs tell them apart; by whatever means it
 * names them. Talking about options, or asking about one, gives nothing away.
 */
export function createOptionCheck(
  earlier: readonly string[],
  { options, publicText }: Secret,
): (reply: string) => Leak | undefined {
  if (options === undefined || options.texts.length < 2) return () => undefined;
  const asked = new Set(options.areInTask ? [] : askedBy(publicText, options.texts));
  const plain = (text: string) => pointPlainly(text, options.texts, publicText);
  // What was ruled out a message ago stays ruled out.
  const denied = new Set(
    earlier.flatMap((text) => [text, plain(text)]).flatMap((text) => listDenied(text, options)),
  );
  return (reply) => {
    const sign = options.areInTask ? undefined : findOptionSign(reply, options, publicText);
    if (sign !== undefined) return { kind: 'option', by: sign };
    const listless = withoutListMarks(withoutNames(reply, publicText));
    const readings = new Set([unmaskText(listless), plain(listless), ...listHidden(reply)]);
    const by = [...readings]
      .map((text) => findSingledOut(text, options, asked, denied))
      .find((how) => how !== undefined);
    return by === undefined ? undefined : { kind: 'option', by };
  };
}

/** A name of the task, `b`, stands for itself. */
const NAME = /`([a-f])`/gu;
function withoutNames(reply: string, publicText: string): string {
  const isOnPage = (name: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(publicText);
  return reply.replace(NAME, (found, name) => (isOnPage(name) ? '`name`' : found));
}

function findSingledOut(
  reply: string,
  options: Options,
  asked: ReadonlySet<string>,
  before: ReadonlySet<number>,
): Leak['by'] | undefined {
  const isRight = (index: number) => options.right.includes(index);
  const marked = listMarkedOptions(reply, options.texts);
  if (marked.length > 0 && marked.every(isRight)) return 'marked';
  const namings = listNaming(reply, options);
  const [said, ruledOut] = [new Set<Naming>(), new Set(before)];
  for (const naming of namings) {
    if (!isDenied(naming, options) || isRightBesides(naming, options)) said.add(naming);
    else for (const index of naming.named) ruledOut.add(index);
  }
  const isThrough = options.texts.every((_, at) =>
    [...said].some(({ named }) => named.length === 1 && named[0] === at),
  );
  const by = [...said]
    .filter(({ named }) => named.every(isRight))
    .map((naming) => (isThrough ? howSetApart(naming, asked) : howSingledOut(naming, options.texts, asked)))
    .find((how) => how !== undefined);
  if (by !== undefined) return by;
  return options.texts.every((_, index) => isRight(index) || ruledOut.has(index)) ? 'elimination' : undefined;
}

type Options = NonNullable<Secret['options']>;

interface Naming {
  /** As the reader takes it. */
  sentence: string;
  named: number[];
  /** All of them by where they stand. */
  isPlaced: boolean;
}

function isDenied({ sentence }: Naming, { texts }: Options): boolean {
  return DENIES.test(withoutOptions(sentence, texts));
}

const CLAUSE = /,|\(|\s[–—]\s|(?<!\p{L})(?:and|but|so|because|y|pero|porque|así que)(?!\p{L})/u;

/** `Click the second and do not look back`: a right option in one clause, and what is denied in another. */
function isRightBesides({ sentence, named }: Naming, { texts, right }: Options): boolean {
  if (!named.every((index) => right.includes(index))) return false;
  const clauses = withoutOptions(sentence, texts).split(CLAUSE);
  const isPlaced = (clause: string) =>
    named.some((index) => nameOption(clause, index, texts[index] ?? '', OPTION_LETTERS) === 'place');
  return clauses.some((clause) => isPlaced(clause) && !DENIES.test(clause));
}

function listDenied(reply: string, options: Options): number[] {
  return listNaming(reply, options).flatMap((naming) => (isDenied(naming, options) ? naming.named : []));
}

/** Sentences that say something, and ask nothing, of options, with the options that they name. */
function listNaming(reply: string, { texts, areInTask }: Options): Naming[] {
  const letters = areInTask ? OPTION_LETTERS_IN_TASK : OPTION_LETTERS;
  const sentences = unmaskText(reply).match(SENTENCE) ?? [];
  return sentences
    .filter((sentence) => !sentence.trimEnd().endsWith('?'))
    .map((sentence) => {
      const namings = texts.map((text, index) => nameOption(sentence, index, text, letters));
      const named = namings.flatMap((naming, index) => (naming === undefined ? [] : [index]));
      const isPlaced = named.every((index) => namings[index] === 'place');
      return { sentence: sentence.toLowerCase(), named, isPlaced };
    })
    .filter(({ named }) => named.length > 0);
}

/** How a sentence that names right options, and no other, says that they are; undefined when it does not. */
function howSingledOut(
  { sentence, named, isPlaced }: Naming,
  texts: readonly string[],
  asked: ReadonlySet<string>,
): Leak['by'] | undefined {
  if (isPlaced) return 'named';
  if (ASSERTS.test(sentence) || isBare(sentence, texts, named)) return 'asserted';
  return stemsOf(sentence).some((stem) => asked.has(stem)) ? 'stated' : undefined;
}

/** The same where every option has a sentence of its own: a list of what they are puts none before the others. */
function howSetApart({ sentence }: Naming, asked: ReadonlySet<string>): Leak['by'] | undefined {
  if (DECIDES.test(sentence)) return 'asserted';
  const repeated = new Set(stemsOf(sentence).filter((stem) => asked.has(stem))).size;
  return repeated >= Math.min(MOST_REPEATED, asked.size) && repeated > 0 ? 'stated' : undefined;
}

/** `chang` of "Which of these can be changed?": who says it of one option alone says which. */
function askedBy(publicText: string, options: readonly string[]): string[] {
  return stemsOf(withoutOptions(readAsSeen(publicText), options));
}

function stemsOf(text: string): string[] {
  const words = splitWords(text).filter((word) => word.length >= STEM - 1 && !OF_ANY_QUESTION.test(word));
  return words.map((word) => word.slice(0, STEM));
}

/** What a sentence says about options: where "false" is one, it denies nothing. */
const withoutOptions = (sentence: string, texts: readonly string[]) =>
  leaveOutOptions(sentence, texts.map(readAsSeen));

/** A sentence that is nothing but the option. */
function isBare(sentence: string, texts: readonly string[], named: readonly number[]): boolean {
  const words = splitWords(sentence).length;
  const longest = Math.max(...named.map((index) => splitWords(readAsSeen(texts[index] ?? '')).length), 1);
  return words <= longest + 1;
}
