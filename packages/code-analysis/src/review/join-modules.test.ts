import { describe, expect, it } from 'vitest';
import { joinModules } from './join-modules.ts';
import type { Findings, Found } from './read-findings.ts';
import type { ReviewRuleName } from './review-rules.ts';

const FACTS = { nodes: 10, nesting: 1, branches: 1, brevity: 0.5, care: 1 };
const found = (rule: ReviewRuleName, imports: string[] = [], facts = FACTS): Findings => ({
  findings: [{ rule, line: 1, data: {} }],
  facts,
  imports,
});
const placesOf = (program: Findings, beside: Record<string, Found>) =>
  joinModules(program, new Map(Object.entries(beside))).findings.map(({ rule, file }) => [rule, file]);

describe('a program with modules of its own', () => {
  it('is read with those it imports, and those they import, each once', () => {
    const beside = {
      'helpers.py': found('short-name', ['more', 'helpers', 'math']),
      'more.py': found('index-loop', ['helpers']),
      'scratch.py': found('eval'),
    };
    expect(placesOf(found('tabs', ['helpers', 'os']), beside)).toEqual([
      ['tabs', undefined],
      ['short-name', 'helpers.py'],
      ['index-loop', 'more.py'],
    ]);
  });

  it('is read alone where Python cannot read the other', () => {
    const broken = { syntaxError: { line: 2, message: 'no' } };
    expect(placesOf(found('tabs', ['helpers']), { 'helpers.py': broken })).toEqual([['tabs', undefined]]);
  });

  it('does nothing only where none of its files does something', () => {
    const idle = found('nothing-done', ['helpers']);
    expect(placesOf(idle, { 'helpers.py': found('tabs') })).toEqual([['tabs', 'helpers.py']]);
    expect(placesOf(idle, {})).toEqual([['nothing-done', undefined]]);
  });

  it('may pass on what it imports from them', () => {
    const importing = (module: string): Findings => ({
      ...found('tabs', ['helpers']),
      findings: [{ rule: 'unused-import', line: 1, data: { name: 'total', module } }],
    });
    const beside = { 'helpers.py': found('short-name') };
    expect(placesOf(importing('helpers'), beside)).toEqual([['short-name', 'helpers.py']]);
    expect(placesOf(importing('os'), beside)).toEqual([
      ['unused-import', undefined],
      ['short-name', 'helpers.py'],
    ]);
  });

  it('is as long and as deep as its parts', () => {
    const beside = new Map([['a.py', found('tabs', [], { ...FACTS, nodes: 30, nesting: 2 })]]);
    const { facts } = joinModules(found('tabs', ['a']), beside);
    expect(facts).toEqual({ nodes: 40, nesting: 1.75, branches: 2, brevity: 0.5, care: 2 });
    const empty = found('nothing-done', [], { nodes: 0, nesting: 0, branches: 0, brevity: 0, care: 0 });
    expect(joinModules(empty, new Map()).facts).toEqual(empty.facts);
  });
});
