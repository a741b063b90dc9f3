import type { ConceptCard } from '../curriculum/index.ts';
import { foldText } from '../text/index.ts';

/** Words alone, with a blank at each end. */
const toWords = (text: string) =>
  ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether a text says what an idea is called, in either language. */
export function namesConcept(text: string, { en, es }: Pick<ConceptCard, 'en' | 'es'>): boolean {
  const words = toWords(text);
  return [en.title, es.title, ...en.aliases, ...es.aliases]
    .map(toWords)
    .some((name) => name.trim() !== '' && words.includes(name));
}

/** What of a lesson says which ideas it teaches. */
interface Teaching {
  title: string;
  introduction: string;
  activities: readonly { skills: readonly string[] }[];
}

/**
 * The lesson that teaches an idea: of those that practise its skill the one that is named after it, or else that speaks of
 * it, or else the first; skills run through several lessons, and a learner wants the one where it is told.
 */
export function findTeachingLesson<Lesson extends Teaching>(
  lessons: readonly Lesson[],
  card: Pick<ConceptCard, 'skill' | 'en' | 'es'>,
): Lesson | undefined {
  const { skill } = card;
  if (skill === undefined) return undefined;
  const practising = lessons.filter(({ activities }) =>
    activities.some(({ skills }) => skills.includes(skill)),
  );
  return (
    practising.find(({ title }) => namesConcept(title, card)) ??
    practising.find(({ introduction }) => namesConcept(introduction, card)) ??
    practising[0]
  );
}
