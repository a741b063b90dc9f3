/** Files a learner may add to an exercise; with those that are given a workspace holds twelve at most. */
export const MOST_OWN_FILES = 5;

/** As the contract has it, and with an ending, which says what a file is. */
const PLAIN_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*\.[A-Za-z0-9]{1,8}$/;
const LONGEST_NAME = 60;
const MODULE_NAME = /^[A-Za-z_][A-Za-z0-9_]*\.py$/;

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);
/** Modules of the library that beginners import. A file of the same name would be imported in their place. */
const LIBRARY = new Set(
  (
    'abc array bisect calendar cmath collections contextlib copy csv dataclasses datetime decimal enum fractions ' +
    'functools glob heapq io itertools json locale logging math numbers operator os pathlib pprint queue random re ' +
    'secrets shutil sqlite3 statistics string sys tempfile textwrap time timeit traceback turtle types typing ' +
    'unicodedata unittest uuid'
  ).split(' '),
);

/** A key of the messages: what is wrong with a name. */
export type NameProblem = 'nameNone' | 'nameLong' | 'nameShape' | 'nameModule' | 'nameLibrary' | 'nameTaken';

/** Whether a file holds Python: it has colours and marks, and can be imported. */
export function isPythonFile(name: string): boolean {
  return name.endsWith('.py');
}

/** What is wrong with a name for a file of the learner's own; null for one that will do. `taken` are all other names. */
export function findNameProblem(name: string, taken: readonly string[]): NameProblem | null {
  if (name === '') return 'nameNone';
  if (name.length > LONGEST_NAME) return 'nameLong';
  if (!PLAIN_NAME.test(name)) return 'nameShape';
  // On many computers two names that differ in large and small letters are one.
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) return 'nameTaken';
  if (!isPythonFile(name.toLowerCase())) return null;
  const module = name.slice(0, -'.py'.length);
  if (!MODULE_NAME.test(name) || KEYWORDS.has(module)) return 'nameModule';
  return LIBRARY.has(module) ? 'nameLibrary' : null;
}
