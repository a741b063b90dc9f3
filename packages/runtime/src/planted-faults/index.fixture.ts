import { COPIED, ESSAYS, LEFTOVERS, PROGRAMS, WORDS } from './careless-faults.fixture.ts';
import { COPIES, GRAPH, LEVELS } from './course-faults.fixture.ts';
import { CODE, WRITING } from './exercise-faults.fixture.ts';
import { DISTRACTORS, HINTS, REACHABLE, SHAPES, UNIQUE } from './item-faults.fixture.ts';
import type { PlantedFault } from './planted-fault.fixture.ts';

/** Faults put in by somebody who had not seen the checks, by kind. */
export const PLANTED_FAULTS: Readonly<Record<string, PlantedFault[]>> = {
  shapes: SHAPES,
  'one right answer': UNIQUE,
  'an answer in reach': REACHABLE,
  distractors: DISTRACTORS,
  copies: COPIES,
  prerequisites: GRAPH,
  levels: LEVELS,
  hints: HINTS,
  code: CODE,
  writing: WRITING,
};

/**
 * A third set, of what careless authors leave behind, written when the checks caught all of the second. At first sight
 * they caught 10 of its 42; what they catch now they were taught by kind.
 */
export const CARELESS_FAULTS: Readonly<Record<string, PlantedFault[]>> = {
  leftovers: LEFTOVERS,
  'copied words': COPIED,
  'words and role-plays': WORDS,
  'sloppy programs': PROGRAMS,
  'sloppy essays': ESSAYS,
};
