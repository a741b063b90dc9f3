import { readFileSync } from 'node:fs';
import { ioTests, jsonTests, type Tested } from '../python.ts';

/** A program as a novice wrote it, with the lines at fault and the ideas of which one is behind it, if it is any. */
export interface NoviceProgram {
  name: string;
  source: string;
  faulty: number[];
  misconceptions: string[];
  tested: Tested;
}

const MARK = / *#!$/;

/**
 * Of a file like novices.txt: `### task shape` begins a task with its tests (Python, JSON, doctest examples, or texts in and out), and
 * `=== name | ideas` a program, whose lines at fault end in `#!`.
 */
export function readNovices(file = 'novices.txt'): NoviceProgram[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const [head = '', ...programs] = part.split(/^=== /m);
      const [line = '', tests] = cutAt(head);
      const [task = '', shape = ''] = line.split(' ');
      const tested = testsOf(task, shape, tests);
      return programs.map((program) => readProgram(task, program, tested));
    });
}

function cutAt(text: string): [string, string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

function testsOf(task: string, shape: string, text: string): Tested {
  const base = { module: 'program', tests: [], unitFiles: {} };
  if (shape === 'json') return { ...base, tests: jsonTests(text) ?? [] };
  if (shape === 'py') return { ...base, unitFiles: { [`test_${task}.py`]: text } };
  if (shape === 'doctest') return { ...base, unitFiles: { 'examples.txt': text } };
  const pairs = text.split(/^===next\n/m).map((pair) => pair.split(/^---\n/m));
  return {
    ...base,
    tests: pairs.map(([given = '', wanted = ''], at) => ioTests(`${at + 1}.in`, given, wanted)),
  };
}

function readProgram(task: string, text: string, tested: Tested): NoviceProgram {
  const [line, marked] = cutAt(text);
  const [name = '', ideas = ''] = line.split(' | ');
  const lines = marked.split('\n');
  return {
    name: `${task}: ${name}`,
    source: lines.map((one) => one.replace(MARK, '')).join('\n'),
    faulty: lines.flatMap((one, at) => (MARK.test(one) ? [at + 1] : [])),
    misconceptions: ideas === '' ? [] : ideas.split(','),
    tested,
  };
}
