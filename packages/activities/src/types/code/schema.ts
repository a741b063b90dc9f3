import {
  ExerciseEntry,
  ExerciseFile,
  ExerciseFiles,
  ExerciseLimits,
  ExerciseTest,
  LearnerFiles,
} from '@kindling/shared';
import { z } from 'zod';
import { Markdown, pickPresentation, presentation } from '../../content/presentation.ts';
import type { ActivityDefinition } from '../../contract.ts';
import { describeTest } from './describe-test.ts';
import { sampleContent, sampleRuns } from './sample.ts';

/** Longest program a learner may hand in, in characters. */
const LONGEST_SOURCE = 20_000;
const Source = z.string().max(LONGEST_SOURCE);

export const Content = z.strictObject({
  ...presentation,
  /** What the learner begins with. */
  starter: Source,
  /** Passes every test; never shown. */
  solution: Source,
  entry: ExerciseEntry,
  limits: ExerciseLimits.prefault({}),
  /** Beside the program, in every run. */
  files: ExerciseFiles,
  tests: z.array(ExerciseTest).min(1).max(30),
  /** Shown after checking, right or wrong. */
  explanation: Markdown.optional(),
});
export type Content = z.infer<typeof Content>;

/** One thing that is given, wanted or seen, in words of Python. */
const Part = z.strictObject({
  what: z.enum([
    ...(['call', 'step', 'stdin', 'given-file'] as const),
    ...(['value', 'raises', 'stdout', 'arguments', 'exit-code', 'file'] as const),
  ]),
  /** Name of a file, or the step of a script that this is about. */
  name: z.string().optional(),
  text: z.string(),
});
export type Part = z.infer<typeof Part>;

const Example = z.strictObject({ key: z.string(), given: z.array(Part), wanted: z.array(Part) });
export type Example = z.infer<typeof Example>;

export const PublicContent = z.strictObject({
  ...presentation,
  starter: z.string(),
  /** The function or class to write; null when the file runs as a program. */
  entryName: z.string().nullable(),
  limits: ExerciseLimits,
  /** Files beside the program, and those that visible tests bring, for reading and trying. */
  files: z.array(ExerciseFile),
  /** What the visible tests look at. */
  examples: z.array(Example),
  hiddenTests: z.number().int().nonnegative(),
});
export type PublicContent = z.infer<typeof PublicContent>;

export const Answer = z.strictObject({
  source: Source,
  /** Files the learner may change and did, and files of their own, by name; others are passed over. */
  files: LearnerFiles.optional(),
});
export type Answer = z.infer<typeof Answer>;

/** How a test ended: as `CodeStatus`, or not at all because an earlier one used up the time. */
export const RunStatus = z.enum(['ok', 'error', 'timeout', 'memory', 'output-limit', 'crash', 'not-run']);

/** What one test showed. Of a hidden test the sandbox tells neither output nor differences. */
export interface TestRun {
  key: string;
  passed: boolean;
  status: z.infer<typeof RunStatus>;
  durationMs: number;
  differences?: readonly RunDifference[];
  stdout?: string;
  stderr?: string;
}
export interface RunDifference {
  step?: number;
  what: 'value' | 'raises' | 'stdout' | 'arguments' | 'exit-code' | 'file' | 'no-answer';
  expected?: unknown;
  actual?: unknown;
}

/** What a reader would say of a program that passed. */
const Review = z.strictObject({
  /** 0-100. */
  score: z.number().min(0).max(100),
  remarks: z.array(
    z.strictObject({
      /** Of a module of the learner's own: its name. */
      file: z.string().max(60).optional(),
      /** From 1. */
      line: z.number().int().positive(),
      severity: z.enum(['error', 'warning', 'hint']),
      rule: z.string(),
      /** Key of the concept behind it. */
      concept: z.string(),
      /** Inline Markdown in the languages of the screens; it asks or tells, and never rewrites. */
      message: z.strictObject({ en: z.string(), es: z.string() }),
    }),
  ),
});
export type Review = z.infer<typeof Review>;

/** What running a program showed. Only one that passed all tests is reviewed. */
export interface CodeRun {
  tests: readonly TestRun[];
  review: Review | null;
}

const Difference = z.strictObject({
  what: z.enum(['value', 'raises', 'stdout', 'arguments', 'exit-code', 'file', 'no-answer']),
  /** Name of a file, or the step of a script that this is about. */
  name: z.string().optional(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
});
export type Difference = z.infer<typeof Difference>;

const Traceback = z.strictObject({
  text: z.string(),
  /** The last line of the learner's own file in it. */
  line: z.number().int().positive().nullable(),
});

const TestResult = z.strictObject({
  key: z.string(),
  visible: z.boolean(),
  passed: z.boolean(),
  status: RunStatus,
  durationMs: z.number().int().nonnegative(),
  /** Inline Markdown; null when the test passed. */
  hint: z.string().nullable(),
  /** Empty for a hidden test, like everything below. */
  given: z.array(Part),
  wanted: z.array(Part),
  differences: z.array(Difference),
  stdout: z.string(),
  traceback: Traceback.nullable(),
});
export type TestResult = z.infer<typeof TestResult>;

export const Feedback = z.strictObject({
  passedTests: z.number().int().nonnegative(),
  totalTests: z.number().int().positive(),
  tests: z.array(TestResult),
  /** Of a program that passed; absent from checks of before there were reviews. */
  review: Review.optional(),
  /** Markdown. */
  explanation: z.string().optional(),
});
export type Feedback = z.infer<typeof Feedback>;

/** Of tests that bring different files of one name the first is shown. */
function listFiles(files: readonly ExerciseFile[], visible: readonly ExerciseTest[]): ExerciseFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const test of visible) {
    for (const [name, text] of Object.entries(test.files)) {
      if (!byName.has(name)) byName.set(name, { name, text, editable: false });
    }
  }
  return [...byName.values()];
}

function toPublic(content: Content): PublicContent {
  const visible = content.tests.filter((test) => test.visible);
  return {
    ...pickPresentation(content),
    starter: content.starter,
    entryName: content.entry.kind === 'program' ? null : content.entry.name,
    limits: content.limits,
    files: listFiles(content.files, visible),
    examples: visible.map((test) => ({ key: test.key, ...describeTest(test, content.entry) })),
    hiddenTests: content.tests.length - visible.length,
  };
}

/** A program to write, graded by running it: a fresh interpreter for each test. */
export const definition: ActivityDefinition<Content, PublicContent, Answer> = {
  type: 'code',
  schemaVersion: 1,
  content: Content,
  publicContent: PublicContent,
  toPublic,
  answer: Answer,
  feedback: Feedback,
  keyTexts: ({ solution }) => [solution],
  solve: ({ solution }) => ({ source: solution }),
  review: () => [],
  sample: {
    content: Content.parse(sampleContent),
    right: { source: sampleContent.solution },
    wrong: { source: sampleContent.starter },
    runs: sampleRuns,
  },
};
