import type { CodeRunner } from '@kindling/core/code';
import type { exercises, Id, TutorLanguage } from '@kindling/shared';
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

/** What a learner asks for in a message. `skillKey`: as the courses name it. */
export interface ExerciseAsked {
  like?: Id;
  skillKey?: string;
  level: 'same' | 'easier' | 'harder';
  language: TutorLanguage;
  /** The message that asks: for another reply to it the exercise is the same. */
  askedBy?: Id;
}

export type GiveExerciseTo = (learnerId: Id, asked: ExerciseAsked) => Promise<exercises.MadeExercise>;

/** Everything the built-in tutor draws on. */
export interface Library {
  passages: SearchIndex<Passage>;
  tasks: SearchIndex<WorkedTask>;
  concepts: ConceptIndex;
  /** Runs learners' programs for hints about them; without one such hints are about reading, not running. */
  runner?: CodeRunner;
  errors?: ErrorBook;
  /** Makes an exercise for a learner of this school; without one, those of the courses are proposed. */
  giveExercise?: GiveExerciseTo;
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
