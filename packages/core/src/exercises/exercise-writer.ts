import {
  type AiLevel,
  ContentKey,
  Exercise,
  type exercises,
  PythonName,
  PythonValue,
} from '@kindling/shared';
import { z } from 'zod';
import type { VoiceRequest } from '../turns/index.ts';
import type { DraftContent } from './draft-content.ts';
import type { StoredRequest } from './draft-store.ts';
import { PROBE } from './templates/render-template.ts';

const Text = z.string().trim().min(1);

/**
 * What a model is asked for: an exercise around one function, without any answer. What its tests expect is what its
 * own solution does, run here.
 */
export const WrittenExercise = z.object({
  title: Text.max(120),
  statement: Text.max(4000),
  functionName: PythonName,
  starter: z.string().max(3000),
  solution: Text.max(3000),
  hints: z.tuple([Text.max(600), Text.max(600), Text.max(600)]),
  tests: z
    .array(z.object({ arguments: z.array(PythonValue).max(8), visible: z.boolean(), hint: Text.max(300) }))
    .min(4)
    .max(12),
  wrong: z
    .array(z.object({ misconception: ContentKey, explanation: Text.max(600), source: Text.max(3000) }))
    .min(2)
    .max(4),
});
export type WrittenExercise = z.infer<typeof WrittenExercise>;

/** What was wrong with an earlier answer to the same question. */
export interface Repair {
  answer: string;
  problem: string;
}

export type Writing =
  | { ok: true; written: WrittenExercise; answer: string; origin: string }
  /** It answered, but not with what was asked for. */
  | { ok: false; why: 'unreadable'; problem: string; answer: string }
  | { ok: false; why: Extract<exercises.RequestProblem, 'models-away' | 'budget-spent' | 'not-allowed'> };

/** Models, as they are asked for exercises. Every call is paid for like any other. */
export interface ExerciseWriter {
  /** The model that would be asked at a level; undefined when none is set up. */
  originOf(level: AiLevel): string | undefined;
  write(
    asking: { level: AiLevel; request: VoiceRequest; signal?: AbortSignal },
    brief: StoredRequest,
    repairs: readonly Repair[],
  ): Promise<Writing>;
}

/** What a draft may use: a solution that needs more is too slow for a class of beginners. */
const LIMITS = { timeoutMs: 2000, memoryMb: 50 };

/** The exercise as files would have it, its tests holding probes. @throws ZodError where it is none */
export function toDraft(written: WrittenExercise, { id, skillKey, difficulty }: StoredRequest): DraftContent {
  const exercise = Exercise.parse({
    schemaVersion: 1,
    key: `draft-${id.slice(-12)}`,
    title: written.title,
    statement: written.statement,
    skills: [skillKey],
    difficulty,
    entry: { kind: 'function', name: written.functionName },
    limits: LIMITS,
    tests: written.tests.map((test, index) => ({
      key: `test-${index + 1}`,
      visible: test.visible,
      hint: test.hint,
      call: { arguments: test.arguments, expected: PROBE.value },
    })),
    hints: written.hints,
    misconceptions: written.wrong.map(({ misconception: key, explanation }) => ({ key, explanation })),
  });
  const wrong = Object.fromEntries(written.wrong.map(({ misconception, source }) => [misconception, source]));
  return { exercise, starter: written.starter, solution: written.solution, wrong };
}
