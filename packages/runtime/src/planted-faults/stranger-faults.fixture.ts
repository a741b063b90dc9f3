import type { PlantedFault } from './planted-fault.fixture.ts';
import { ESSAY_TASKS, PROGRAMS, STRUCTURE } from './stranger-course-faults.fixture.ts';
import { FEEDBACK, GIVEN_AWAY, OUT_OF_REACH, WRONG_KEYS } from './stranger-item-faults.fixture.ts';
import { BROKEN_TEXTS, OTHER_LANGUAGE, ROLE_PLAYS, WORD_LISTS } from './stranger-text-faults.fixture.ts';

/**
 * A fourth set: edits of the courses as they are, such as authors make in a hurry, written by somebody who had seen
 * neither the checks nor the sets before. At first sight 55 of the 134 were caught.
 */
export const STRANGER_FAULTS: Readonly<Record<string, PlantedFault[]>> = {
  'keys that are wrong': WRONG_KEYS,
  'items nobody can answer': OUT_OF_REACH,
  'answers given away': GIVEN_AWAY,
  'what is said to an answer': FEEDBACK,
  'broken texts': BROKEN_TEXTS,
  'the other language': OTHER_LANGUAGE,
  'lists of words': WORD_LISTS,
  'role-plays that stop': ROLE_PLAYS,
  'programs and their tests': PROGRAMS,
  'how a course hangs together': STRUCTURE,
  'tasks for essays': ESSAY_TASKS,
};
