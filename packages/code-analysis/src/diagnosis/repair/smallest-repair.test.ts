import type { CodeRunner } from '@kindling/core/code';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrees, type Edit } from './compare-trees.ts';
import { ideaOfEdit } from './idea-of-edit.ts';
import { nameless, renameOwn } from './match-names.ts';
import { findSmallestRepair, MOST_CORRECT_PROGRAMS } from './smallest-repair.ts';
import { countStatements, type Statement } from './statement-tree.ts';

type Row = [line: number, kind: string, words: string[], parts: Row[]];

/** Stands in for the sandbox: each "program" is the tree that Python would read from it. */
function runnerOf(requests: string[][] = []): CodeRunner {
  return {
    run: async ({ files }) => {
      const programs: string[] = JSON.parse(String(files['programs.json']));
      requests.push(programs);
      const stdout = `[${programs.map((program) => (program.startsWith('[') ? program : 'null'))}]`;
      const rest = { stderr: '', durationMs: 1, exitCode: 0, answers: [], files: {}, cut: [] };
      return { ...rest, status: 'ok', stdout } as unknown as Awaited<ReturnType<CodeRunner['run']>>;
    },
  };
}

/** A function that adds up what is above an edge. */
function program(names: { total: string; one: string }, edge = 'Lt', ending: Row[] = []): string {
  const [total, one] = [`$${names.total}`, `$${names.one}`];
  const add: Row = [5, 'Assign', [total, 'BinOp', total, 'Add', one], []];
  const loop: Row = [3, 'For', [one, '$numbers'], [[4, 'If', ['Compare', '3', edge, one], [add]]]];
  const body: Row[] = [[2, 'Assign', [total, '0'], []], loop, [6, 'Return', [total], []], ...ending];
  return JSON.stringify([
    1,
    'Module',
    ['Module'],
    [[1, 'FunctionDef', ['f', 'arguments', '$numbers'], body]],
  ]);
}

const OWN = program({ total: 'sum', one: 'n' });
const repairTo = (...correct: string[]) => findSmallestRepair(runnerOf(), OWN, correct);

describe('the smallest repair', () => {
  it('is the line that differs, under whatever names, with the idea behind it', async () => {
    const found = await repairTo(program({ total: 'result', one: 'value' }, 'LtE'));
    expect(found?.places).toEqual([{ line: 4, idea: 'wrong-comparison-edge' }]);
    expect(found?.distance).toBeLessThan(0.1);
  });

  it('leads to the nearest of those that are correct', async () => {
    const far = program({ total: 'a', one: 'b' }, 'Eq', [[7, 'Expr', ['Call', 'print'], []]]);
    const near = program({ total: 'a', one: 'b' }, 'LtE');
    expect(await repairTo(far, near)).toEqual(await repairTo(near));
  });

  it('holds no word of another program', async () => {
    const found = await repairTo(program({ total: 'secret', one: 'hidden' }, 'LtE'));
    expect(JSON.stringify(found)).not.toMatch(/secret|hidden|LtE/);
    expect(Object.keys(found?.places[0] ?? {})).toEqual(['line', 'idea']);
  });

  it('is none where nothing is near, nothing differs, or something cannot be read', async () => {
    const other = JSON.stringify([1, 'Module', ['Module'], [[1, 'Expr', ['Call', 'print'], []]]]);
    expect(await repairTo(other)).toBeUndefined();
    expect(await repairTo(program({ total: 'a', one: 'b' }))).toBeUndefined();
    expect(await repairTo('x =')).toBeUndefined();
    expect(await findSmallestRepair(runnerOf(), 'x =', [OWN])).toBeUndefined();
  });

  it('asks nothing where no other program is known, and reads a bounded number of different ones', async () => {
    const requests: string[][] = [];
    await findSmallestRepair(runnerOf(requests), OWN, [OWN]);
    expect(requests).toEqual([]);
    const many = Array.from({ length: 50 }, (_, index) =>
      program({ total: `t${index % 40}`, one: 'x' }, 'LtE'),
    );
    await findSmallestRepair(runnerOf(requests), OWN, many);
    expect(requests[0]).toHaveLength(1 + MOST_CORRECT_PROGRAMS);
  });

  it('does without where the reading takes too long', async () => {
    const runner = { run: async () => ({ status: 'timeout', stdout: '' }) } as unknown as CodeRunner;
    expect(await findSmallestRepair(runner, OWN, [program({ total: 'a', one: 'b' }, 'LtE')])).toBeUndefined();
  });
});

const words = fc.array(fc.constantFrom('$a', '$b', 'Call', 'len', '0'), { maxLength: 4 });
const { tree } = fc.letrec<{ tree: Statement }>((tie) => ({
  tree: fc.record({
    line: fc.integer({ min: 1, max: 30 }),
    kind: fc.constantFrom('If', 'Assign', 'Return'),
    words,
    parts: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
  }),
}));

describe('comparing trees', () => {
  it('costs nothing for the same, as much in both directions, and never more than both together', () => {
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        expect(compareTrees(one, one)).toMatchObject({ cost: 0, edits: [] });
        const { cost } = compareTrees(one, other);
        expect(cost).toBeCloseTo(compareTrees(other, one).cost);
        expect(cost).toBeLessThanOrEqual(countStatements(one) + countStatements(other));
      }),
    );
  });

  it('points at lines of the program to mend only', () => {
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        const lines = (statement: Statement): number[] => [statement.line, ...statement.parts.flatMap(lines)];
        const own = new Set(lines(one));
        expect(compareTrees(one, other).edits.every(({ line }) => own.has(line))).toBe(true);
      }),
    );
  });

  it('takes programs that differ in names and lines only for the same', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const renamed = renameOwn(one, (name) => `${name}_of_another`);
        expect(nameless(renamed)).toBe(nameless(one));
      }),
    );
  });
});

const statement = (kind: string, ...of: string[]): Statement => ({ line: 2, kind, words: of, parts: [] });

describe('the idea behind an edit', () => {
  it.each<[string | undefined, Omit<Edit, 'line'>]>([
    ['missing-return', { there: statement('Return', '$a') }],
    [undefined, { there: statement('Assign', '$a', '0') }],
    [undefined, { here: statement('Return', '$a') }],
    ['and-or-confused', { here: statement('If', 'BoolOp', 'And'), there: statement('If', 'BoolOp', 'Or') }],
    ['wrong-operator', { here: statement('Return', 'Add'), there: statement('Return', 'Mult') }],
    [undefined, { here: statement('Return', 'Add', '1'), there: statement('Return', 'Mult', '2') }],
    [undefined, { here: statement('Return', '1'), there: statement('Return', '2') }],
    [undefined, { here: statement('If', 'Add'), there: statement('While', 'Sub') }],
  ])('is %s', (idea, edit) => {
    expect(ideaOfEdit({ line: 2, ...edit })).toBe(idea);
  });
});
