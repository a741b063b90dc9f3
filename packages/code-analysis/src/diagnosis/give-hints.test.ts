import { expect, it } from 'vitest';
import type { Examination } from './examine-program.ts';
import { giveHints } from './give-hints.ts';

const failing = (name: string, lines: number[]): Examination['tests'][number] => ({
  ...{ kind: 'test', name, passed: false, lines, shown: null },
  failure: { kind: 'value', expected: '3', actual: '2' },
});
const examination: Examination = {
  ...{ syntax: undefined, changes: [], weights: new Map(), smells: [], mutants: [] },
  tests: [failing('test_add', [2]), failing('test_lend', [5, 6])],
};
const lines = [
  { line: 5, score: 0.5 },
  { line: 2, score: 0.48 },
];

it('tells of a test that ran the line it leads to', () => {
  expect(giveHints(examination, lines, [], 'en').hint1).toMatch(/^`test_lend` gives 2 where 3 is wanted/);
  const elsewhere = [{ line: 9, score: 0.5 }];
  expect(giveHints(examination, elsewhere, [], 'en').hint1).toMatch(/^`test_add`/);
});

it('names a second line as a second one', () => {
  const idea = { key: 'value-overwritten', line: 2 } as const;
  expect(giveHints(examination, lines, [idea], 'en').hint2).toMatch(
    /^Look at line 5\. And at line 2: `name = x`/,
  );
  expect(giveHints(examination, lines, [idea], 'es').hint2).toMatch(
    /^Mira la línea 5\. Y también la línea 2:/,
  );
});

it.each([
  ["expected ':'", "line 3: expected ':'. What"],
  ["Missing parentheses in call to 'print'. Did you mean print(...)?", 'print(...)? What'],
])('says %s of a program that cannot be read as a sentence', (message, words) => {
  const unread = {
    ...examination,
    syntax: { kind: 'syntax', type: 'SyntaxError', line: 3, message },
  } as const;
  expect(giveHints(unread, [], [], 'en').hint1).toContain(words);
});

it('sends who has a wrong indent to where lines begin', () => {
  const message = 'unindent does not match any outer indentation level';
  const unread = {
    ...examination,
    syntax: { kind: 'syntax', type: 'IndentationError', line: 3, message },
  } as const;
  expect(giveHints(unread, [], [], 'en').hint2).toMatch(/^Look where line 3 begins/);
  expect(giveHints(unread, [], [], 'es').hint2).toMatch(/^Mira dónde empieza la línea 3/);
});

it('names what the tests ask for and the program lacks, also where it has no line', () => {
  const failure = {
    kind: 'error',
    type: 'NameError',
    message: "name 'total' is not defined",
    line: null,
  } as const;
  const lacking = { ...examination, tests: [{ ...failing('test_total', []), failure }] };
  for (const suspects of [[], lines]) {
    expect(giveHints(lacking, suspects, [], 'en').hint1).toMatch(
      /^The tests ask for `total` and find nothing/,
    );
    expect(giveHints(lacking, suspects, [], 'es').hint2).toMatch(
      /^Compara cada nombre que defines con `total`/,
    );
  }
  const within = {
    ...examination,
    tests: [{ ...failing('test_total', [5]), failure: { ...failure, line: 5 } }],
  };
  expect(giveHints(within, lines, [], 'en').hint1).toMatch(/^`test_total` stops with NameError/);
});

it('says of a name that nothing has what to compare it with', () => {
  const failure = {
    kind: 'error',
    type: 'NameError',
    message: "name 'totl' is not defined",
    line: 5,
  } as const;
  const misspelled = { ...examination, tests: [{ ...failing('test_total', [5]), failure }] };
  expect(giveHints(misspelled, lines, [], 'en').hint2).toMatch(/^Look at line 5\. Nothing is called `totl`/);
  expect(giveHints(misspelled, lines, [], 'es').hint2).toMatch(/^Mira la línea 5\. Nada se llama `totl`/);
  const elsewhere = [{ line: 6, score: 0.9 }];
  expect(giveHints(misspelled, elsewhere, [], 'en').hint2).not.toContain('totl');
});

it('tells of a whole program by what was typed to it, never by the key of a test', () => {
  const hintsOf = (typed: string, language: 'en' | 'es') =>
    giveHints({ ...examination, tests: [{ ...failing('one-wall', [5]), typed }] }, lines, [], language).hint1;
  expect(hintsOf('', 'en')).toBe(
    'Your program gives 2 where 3 is wanted. Go through lines 2 to 5 by hand: what does each leave behind?',
  );
  expect(hintsOf('4\n5\n', 'en')).toMatch(
    /^Your program with the input `4`, `5` gives 2 .* by hand with these values/,
  );
  expect(hintsOf('4\n', 'es')).toMatch(/^Tu programa con la entrada `4` da 2 .* con estos valores/);
  expect(hintsOf('', 'es')).toMatch(/^Tu programa da 2 .* a mano las líneas 2 a 5: ¿qué/);
  expect(hintsOf('a long story'.repeat(9), 'en')).toMatch(/^Your program gives 2/);
});
