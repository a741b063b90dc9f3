// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { grade } from './grader.ts';
import { messages } from './messages.ts';
import { renderer } from './renderer.tsx';
import { sampleRuns } from './sample.ts';
import { Content, definition, type TestRun } from './schema.ts';

const content = Content.parse(definition.sample.content);
const shown = definition.toPublic(content, 'seed');

function t(key: string, values: Record<string, string | number> = {}): string {
  return (messages.en[key] ?? key).replaceAll(/\{(\w+)\}/g, (_place, name: string) =>
    String(values[name] ?? ''),
  );
}

it('says in one sentence how many tests passed', () => {
  const sentence = (runs: readonly TestRun[]) =>
    renderer.describeGrade(shown, grade(content, { source: '' }, { tests: runs, review: null }), t);
  const { wrong, right } = sampleRuns;
  expect(sentence(wrong.tests)).toBe('0 of 2 tests passed. Change your program and run it again.');
  expect(sentence(right.tests)).toBe('All 2 tests passed.');
});

it('does not count where there is one test', () => {
  const feedback = (passedTests: number) => ({ passedTests, totalTests: 1, tests: [], review: null });
  const sentence = (correct: boolean) =>
    renderer.describeGrade(shown, { correct, score: 1, feedback: feedback(Number(correct)) }, t);
  expect(sentence(true)).toBe('The test passed.');
  expect(sentence(false)).toBe('The test did not pass yet. Change your program and run it again.');
});
