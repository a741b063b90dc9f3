import type { MappedConcept } from './types.ts';

const MOST_READY = 6;
const KNOWN: ReadonlySet<string> = new Set(['proficient', 'mastered']);

/**
 * Ideas not begun all of whose needs are known well. Empty for somebody who has shown nothing yet: what needs nothing
 * stands at the top of the map anyway.
 */
export function listReady(concepts: readonly MappedConcept[]): MappedConcept[] {
  const known = new Set(
    concepts.flatMap(({ key, mastery }) =>
      mastery?.state === 'started' && KNOWN.has(mastery.level) ? [key] : [],
    ),
  );
  return concepts
    .filter(({ mastery }) => mastery?.state === 'not-started')
    .filter(({ before }) => before.length > 0 && before.every((key) => known.has(key)))
    .slice(0, MOST_READY);
}
