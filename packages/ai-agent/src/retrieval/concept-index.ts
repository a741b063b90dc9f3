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
  /** Ideas a message names, the longest name first. `accepts` leaves courses out. */
  findNamed(message: string, accepts?: (concept: Concept) => boolean): Concept[];
  /** The ideas to know before this one, in order. */
  listBefore(concept: Concept): Concept[];
}

/** A name of one of these is a word people also use for other things: it must be all that is asked about. */
const SHORT_NAME = 3;

/** Words without the endings that only bend them: loops is loop, bucles is bucle. */
function bare(text: string): string {
  const words = foldText(text).match(/[\p{L}\p{N}_=']+/gu) ?? [];
  return words
    .map((word) => (word.length > 3 ? word.replace(/(?:es|s)$/u, '').replace(/e$/u, '') : word))
    .join(' ');
}

export function createConceptIndex(concepts: readonly Concept[]): ConceptIndex {
  const names = concepts
    .flatMap((concept) => {
      const { key, en, es } = concept.card;
      const all = [key.replaceAll('-', ' '), en.title, es.title, ...en.aliases, ...es.aliases];
      return [...new Set(all.map(bare))].map((name) => ({ name, concept }));
    })
    .sort((a, b) => b.name.length - a.name.length);
  const byKey = new Map(concepts.map((concept) => [`${concept.course}/${concept.card.key}`, concept]));

  return {
    findNamed(message, accepts = () => true) {
      let question = ` ${bare(message)} `;
      const found = new Set<Concept>();
      for (const { name, concept } of names) {
        if (!question.includes(` ${name} `) || !accepts(concept)) continue;
        if (name.length <= SHORT_NAME && !isAskedAbout(message, question, name)) continue;
        found.add(concept);
        // A name inside a longer one is not meant by itself: "print or return" is neither print nor return.
        question = question.replaceAll(` ${name} `, ' | ');
      }
      return [...found];
    },
    listBefore: ({ course, card }) => card.before.flatMap((key) => byKey.get(`${course}/${key}`) ?? []),
  };
}

/** Whether a short name such as `if` stands at the end of the question, or in quotes. */
function isAskedAbout(message: string, question: string, name: string): boolean {
  return (
    question.endsWith(` ${name} `) ||
    new RegExp(`["“«\`']${name}["”»\`']`, 'iu').test(message) ||
    new RegExp(
      `\\b(?:a|an|the|un|una|el|la|do|is|hac|es) ${name} (?:work|do|mean|sirv|significa|in|en|funciona)`,
      'u',
    ).test(question)
  );
}
