import type { Id, learning } from '@kindling/shared';
import type { ActivityContent } from '../activity-grading.ts';

/** A word of a course or a fact of the learner's own, as it is asked. */
export interface Fact {
  cardId: Id;
  /** The two ways it is asked, each a question with an id of its own. */
  questionIds: Readonly<Record<Way, Id>>;
  /** What is to be learned, and what it means. */
  term: string;
  meaning: string;
  example: string | null;
  note: string | null;
  /** Language the meaning is in (BCP 47); null for a fact of the learner's own. */
  language: string | null;
  /** Language of the term; null where nobody said. */
  teaches: string | null;
  /** What could be taken for it, the likest first: other words of its kind, or the learner's other facts. */
  others: readonly { term: string; meaning: string }[];
}

/** Choosing what a term means, or typing the term for a meaning. */
export type Way = 'recognise' | 'recall';

const WRONG_OPTIONS = 3;
/** How long an answer takes while nobody knows: the middle of the two ways. */
export const USUAL_FACT_MS = 8000;

const PHRASES = {
  en: {
    recognise: (term: string) => `What does **${term}** mean?`,
    recall: (meaning: string) => `How do you say **${meaning}**?`,
  },
  es: {
    recognise: (term: string) => `¿Qué significa **${term}**?`,
    recall: (meaning: string) => `¿Cómo se dice **${meaning}**?`,
  },
} as const;

/** Meanings of a gloss: `saber; conocer` has two. Case and remarks in brackets do not part them. */
function meaningsOf(gloss: string): string[] {
  const plain = gloss.replace(/\(.*?\)/g, '').toLowerCase();
  return plain.split(/[;,]/).map((part) => part.trim());
}

function sharesMeaning(left: string, right: string): boolean {
  const known = new Set(meaningsOf(left));
  return meaningsOf(right).some((meaning) => known.has(meaning));
}

/** Meanings to offer beside the right one: none that would be right as well, none twice. */
function wrongMeanings({ meaning, term, others }: Fact): string[] {
  const chosen: string[] = [];
  for (const other of others) {
    if (chosen.length === WRONG_OPTIONS) break;
    const isRight = sharesMeaning(other.meaning, meaning) || other.term.toLowerCase() === term.toLowerCase();
    if (!isRight && !chosen.some((one) => sharesMeaning(one, other.meaning))) chosen.push(other.meaning);
  }
  return chosen;
}

/**
 * Which way a card is asked next: the first time to be recognised, then in turn. Where there is nothing to choose
 * between, it is always typed.
 */
export function wayOf(fact: Fact, reviews: number): Way {
  return reviews % 2 === 0 && wrongMeanings(fact).length > 0 ? 'recognise' : 'recall';
}

export function findWay({ questionIds }: Fact, questionId: Id): Way {
  return questionIds.recognise === questionId ? 'recognise' : 'recall';
}

/** Text as Markdown that shows it as it stands. */
function asMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#&!|~]/g, String.raw`\$&`)
    .replace(/^([-+])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

const GAP = String.raw`\_\_\_\_`;

/** The example with a gap wherever the term stands; undefined where it stands there in another form, or not at all. */
function gapExample({ example, term }: Fact): string | undefined {
  if (example === null || example.trim().length === term.trim().length) return undefined;
  const around: string[] = [];
  let rest = example;
  for (let place = findWhole(rest, term); place >= 0; place = findWhole(rest, term)) {
    around.push(rest.slice(0, place));
    rest = rest.slice(place + term.length);
  }
  return around.length === 0 ? undefined : [...around, rest].map(asMarkdown).join(GAP);
}

/** Where the term stands by itself, not as a part of a longer word; case does not matter. */
function findWhole(text: string, term: string): number {
  const lowered = text.toLowerCase();
  const wanted = term.toLowerCase();
  // Lower case may be longer than what it came from, and the place would be another.
  if (lowered.length !== text.length || wanted.length !== term.length) return -1;
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(lowered.charAt(at));
  for (let at = lowered.indexOf(wanted); at >= 0; at = lowered.indexOf(wanted, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + wanted.length)) return at;
  }
  return -1;
}

/** Shown after the answer, whichever way it was asked. */
function explain({ term, meaning, example, note }: Fact): string {
  const said = [`**${asMarkdown(term)}**: ${asMarkdown(meaning)}`];
  if (example !== null) said.push(asMarkdown(example));
  if (note !== null) said.push(asMarkdown(note));
  return said.join('\n\n');
}

/**
 * A fact as an activity of a type there is: a choice between meanings, or a short answer with its tolerance of typos.
 * Every term that has just this meaning is accepted.
 */
export function toActivity(fact: Fact, way: Way, language: string): ActivityContent {
  const phrases = PHRASES[language.startsWith('es') ? 'es' : 'en'];
  const shared = { explanation: explain(fact) };
  const spoken = fact.teaches === null ? {} : { materialLanguage: fact.teaches };
  if (way === 'recognise') {
    const passage = fact.example === null ? {} : { passage: asMarkdown(fact.example) };
    const options = [
      { text: asMarkdown(fact.meaning), correct: true },
      ...wrongMeanings(fact).map((text) => ({ text: asMarkdown(text) })),
    ];
    const content = { prompt: phrases.recognise(asMarkdown(fact.term)), ...passage, options, ...shared };
    return { type: 'choice', schemaVersion: 1, content };
  }
  const gap = gapExample(fact);
  const synonyms = fact.others.filter(({ meaning }) => meaning === fact.meaning).map(({ term }) => term);
  const accept = [...new Set([fact.term, ...synonyms])];
  const content = {
    prompt: phrases.recall(asMarkdown(fact.meaning)),
    ...(gap === undefined ? {} : { passage: gap }),
    ...spoken,
    expected: { kind: 'text', accept },
    ...shared,
  };
  return { type: 'short-answer', schemaVersion: 1, content };
}

/** Days a word is remembered for before it counts as known. */
export const KNOWN_STABILITY_DAYS = 21;

/** How far a learner is with a fact; `card` is what is remembered of it. */
export function toWordState(card: { reviews: number; stability: number } | null): learning.WordState {
  if (card === null || card.reviews === 0) return 'new';
  return card.stability >= KNOWN_STABILITY_DAYS ? 'known' : 'learning';
}
