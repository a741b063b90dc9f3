import type { CodeRunner } from '@kindling/core/code';
import {
  type Concept,
  type ConceptIndex,
  createConceptIndex,
  createSearchIndex,
  type Passage,
  type SearchIndex,
  type WorkedTask,
} from '../retrieval/index.ts';
import type { ErrorBook } from './error-book.ts';

/** Everything the built-in tutor draws on. */
export interface Library {
  passages: SearchIndex<Passage>;
  tasks: SearchIndex<WorkedTask>;
  concepts: ConceptIndex;
  /** Runs learners' programs for hints about them; without one such hints are about reading, not running. */
  runner?: CodeRunner;
  errors?: ErrorBook;
  /** Courses about programs: their cards are of Python. */
  programCourses: ReadonlySet<string>;
}

export function createLibrary(
  passages: readonly Passage[],
  tasks: readonly WorkedTask[],
  runner?: CodeRunner,
  concepts: readonly Concept[] = [],
  errors?: ErrorBook,
): Library {
  return {
    passages: createSearchIndex(passages, ({ text, topics }) => ({ text, topics })),
    tasks: createSearchIndex(tasks, ({ statement, why, source }) => ({
      text: `${statement} ${why}`,
      topics: [source.title],
    })),
    concepts: createConceptIndex(concepts),
    programCourses: new Set(
      concepts.filter(({ card }) => card.prints !== undefined).map(({ course }) => course),
    ),
    ...(runner === undefined ? {} : { runner }),
    ...(errors === undefined ? {} : { errors }),
  };
}
