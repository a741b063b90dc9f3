import type { ConceptCard } from '@kindling/core/curriculum';
import { foldText } from '@kindling/core/text';
import type { Source, TutorLanguage } from '@kindling/core/turns';

/** A card with the course it is from, and the lesson that teaches it where one does. */
export interface Concept {
  course: string;
  lesson?: string | undefined;
  card: ConceptCard;
}

/** Leads to the lesson; to the course where no lesson is about it. */
export function sourceOfConcept({ course, lesson, card }: Concept, language: TutorLanguage): Source {
  const key = lesson === undefined ? `${course}/${card.key}` : `${course}/${lesson}#${card.key}`;
  return { kind: 'concept', key, title: card[language].title };
}

/** Finds ideas by what they are called, in either language. */
export interface ConceptIndex {
  /** Ideas a message names, signs first, then the longest name. `accepts` leaves courses out. */
  findNamed(message: string, accepts?: (concept: Concept) => boolean): Concept[];
  /** The ideas to know before this one, in order. */
  listBefore(concept: Concept): Concept[];
  /** The ideas of its course that name it among what to know first. */
  listOpened(concept: Concept): Concept[];
  /** The ideas that belong to a skill, in the order of their course. */
  listOfSkill(skill: string): Concept[];
}

/** A name of one of these is a word people also use for other things: it must be all that is asked about. */
const SHORT_NAME = 3;
/** A sign of Python is used for nothing else, but for a few of a single stroke. */
const SIGN = /^(?:[=!<>+*/%-]{2,}|%|=|\[:\])$/u;

/** Words, a part taken out of something as in `[1:3]`, and the signs of Python. */
const TOKEN = /\[[^\]\s]*:[^\]\s]*\]|[\p{L}\p{N}_']+|[-+*/%=!<>]+/gu;
const PART = /^\[.*\]$/u;
const CONNECTORS = new Set(['and', 'or', 'vs', 'versus', 'y', 'o', 'u', 'e', '/']);

/** Words without the endings that only bend them: loops is loop, bucles is bucle. Of parts only that they are some. */
function bare(text: string): string {
  const words = foldText(text).match(TOKEN) ?? [];
  return words
    .map((word) => {
      if (PART.test(word)) return '[:]';
      return word.length > 3 ? word.replace(/(?:es|s)$/u, '').replace(/e$/u, '') : word;
    })
    .join(' ');
}

/** The same without what connects: a pair is the same pair however it is put. */
function unconnected(words: string): string {
  const kept = words.split(' ').filter((word) => !CONNECTORS.has(word));
  return kept.length < 2 ? words : kept.join(' ');
}

/** Words of a name with a sign in it, which says more than any word does; 0 of one without. */
function countSigned(name: string): number {
  const words = name.split(' ');
  return words.some((word) => SIGN.test(word)) ? words.length : 0;
}

/** A name, and where it names a pair, the pair in either order. */
function formsOf(name: string): string[] {
  const pair = unconnected(name);
  const [one, other, ...more] = pair.split(' ');
  if (pair === name || other === undefined || more.length > 0) return [name];
  return [name, pair, `${other} ${one}`];
}

export function createConceptIndex(concepts: readonly Concept[]): ConceptIndex {
  const names = concepts
    .flatMap((concept) => {
      const { key, en, es } = concept.card;
      const all = [key.replaceAll('-', ' '), en.title, es.title, ...en.aliases, ...es.aliases];
      return [...new Set(all.map(bare).flatMap(formsOf))].map((name) => ({ name, concept }));
    })
    .sort((a, b) => countSigned(b.name) - countSigned(a.name) || b.name.length - a.name.length);
  const byKey = new Map(concepts.map((concept) => [`${concept.course}/${concept.card.key}`, concept]));

  return {
    findNamed(message, accepts = () => true) {
      const words = bare(message);
      let question: Question = { whole: ` ${words} `, pairs: ` ${unconnected(words)} ` };
      const found = new Set<Concept>();
      for (const { name, concept } of names) {
        if (!isNamed(question, name, message) || !accepts(concept)) continue;
        found.add(concept);
        question = takeOut(question, name);
      }
      return [...found];
    },
    listOpened: ({ course, card }) =>
      concepts.filter((one) => one.course === course && one.card.before.includes(card.key)),
    listOfSkill: (skill) => concepts.filter(({ card }) => card.skill === skill),
    listBefore: ({ course, card }) => card.before.flatMap((key) => byKey.get(`${course}/${key}`) ?? []),
  };
}

/** What is asked, as bare words, and the same without what connects them: there pairs are found. */
interface Question {
  whole: string;
  pairs: string;
}

function isNamed({ whole, pairs }: Question, name: string, message: string): boolean {
  const isThere = whole.includes(` ${name} `) || (name.includes(' ') && pairs.includes(` ${name} `));
  if (!isThere || name.length > SHORT_NAME || SIGN.test(name)) return isThere;
  return isAskedAbout(message, whole, name);
}

/** A name inside a longer one is not meant by itself: "print or return" is neither print nor return. */
function takeOut({ whole, pairs }: Question, name: string): Question {
  const words = pairs.includes(` ${name} `) ? name.split(' ') : [];
  return {
    whole: [name, ...words].reduce((rest, taken) => rest.replaceAll(` ${taken} `, ' | '), whole),
    pairs: pairs.replaceAll(` ${name} `, ' | '),
  };
}

/** Whether a short name such as `if` stands at the end of the question, or in quotes. */
function isAskedAbout(message: string, question: string, name: string): boolean {
  return (
    question.endsWith(` ${name} `) ||
    new RegExp(`["“«\`']${name}["”»\`']`, 'iu').test(message) ||
    new RegExp(
      `\\b(?:a|an|the|un|una|el|la|do|is|hac|es|use|usa|uso|usar) ${name} (?:work|do|mean|sirv|significa|in|en|with|con|funciona|python)`,
      'u',
    ).test(question)
  );
}
