import { COPIES, GRAPH, LEVELS } from './course-faults.fixture.ts';
import { CODE, WRITING } from './exercise-faults.fixture.ts';
import { DISTRACTORS, HINTS, REACHABLE, SHAPES, UNIQUE } from './item-faults.fixture.ts';
import type { PlantedFault } from './planted-fault.fixture.ts';

/** What the checks let pass on purpose. */
export const LEFT_TO_READERS: readonly string[] = [];

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
