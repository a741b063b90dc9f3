import { ALGORITHMS_MISCONCEPTIONS } from './algorithms.ts';
import { CLASSES_MISCONCEPTIONS } from './classes.ts';
import { DECISIONS_MISCONCEPTIONS } from './decisions.ts';
import { DICTIONARIES_MISCONCEPTIONS } from './dictionaries.ts';
import { ERRORS_MISCONCEPTIONS } from './errors.ts';
import { FILES_MISCONCEPTIONS } from './files.ts';
import { FUNCTIONS_MISCONCEPTIONS } from './functions.ts';
import { LISTS_MISCONCEPTIONS } from './lists.ts';
import { LOOPS_MISCONCEPTIONS } from './loops.ts';
import { NAMES_MISCONCEPTIONS } from './names.ts';
import { TEXT_MISCONCEPTIONS } from './text.ts';
import { VALUES_MISCONCEPTIONS } from './values.ts';

export type { Misconception } from './misconception.ts';

/** Every misconception exercises may name, in the order a beginner meets their concepts. */
export const PYTHON_MISCONCEPTIONS = [
  ...VALUES_MISCONCEPTIONS,
  ...NAMES_MISCONCEPTIONS,
  ...TEXT_MISCONCEPTIONS,
  ...DECISIONS_MISCONCEPTIONS,
  ...LOOPS_MISCONCEPTIONS,
  ...FUNCTIONS_MISCONCEPTIONS,
  ...LISTS_MISCONCEPTIONS,
  ...DICTIONARIES_MISCONCEPTIONS,
  ...FILES_MISCONCEPTIONS,
  ...ERRORS_MISCONCEPTIONS,
  ...CLASSES_MISCONCEPTIONS,
  ...ALGORITHMS_MISCONCEPTIONS,
] as const;

export type MisconceptionKey = (typeof PYTHON_MISCONCEPTIONS)[number]['key'];
