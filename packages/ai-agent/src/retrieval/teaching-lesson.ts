import type { ConceptCard } from '@kindling/core/curriculum';
import { foldText } from '@kindling/core/text';
import type { ReadableLesson } from './passage.ts';

/** Whether a text says one of the names, whole. */
function names(text: string, all: readonly string[]): boolean {
  const padded = ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return all.some((name) =>
    padded.includes(
      ` ${foldText(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    ),
  );
}

/**
 * The lesson that teaches an idea: of those that practise its skill the one that is named after it, or else that speaks of
 * it, or else the first; skills run through several lessons, and a learner wants the one where it is told.
 */
export function findTeachingLesson(
  lessons: readonly ReadableLesson[],
  { skill, en, es }: Pick<ConceptCard, 'skill' | 'en' | 'es'>,
): ReadableLesson | undefined {
  if (skill === undefined) return undefined;
  const all = [en.title, es.title, ...en.aliases, ...es.aliases];
  const practising = lessons.filter(({ activities }) =>
    activities.some(({ skills }) => skills.includes(skill)),
  );
  return (
    practising.find(({ title }) => names(title, all)) ??
    practising.find(({ introduction }) => names(introduction, all)) ??
    practising[0]
  );
}
