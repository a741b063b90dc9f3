import { type Exercise, ExerciseTest, type PythonValue } from '@kindling/shared';
import { z } from 'zod';
import { TemplateFault } from './draw-value.ts';

/** What the reference solution did where a probe stood: as `Difference` of the engine that grades. */
export interface Observed {
  /** Step of a script, from 1. */
  step?: number;
  what: string;
  actual?: unknown;
}

/** One test's key and what running it showed. */
export interface Observation {
  key: string;
  observed: readonly Observed[];
}

const Raised = z.object({ raised: z.array(z.string()).min(1) });

type Outcome = Record<string, unknown>;

/** What is expected from now on, where a probe stood. A reference that raises is expected to. */
function toOutcome(observed: readonly Observed[], place: string): Outcome {
  const outcome: Outcome = {};
  for (const { what, actual } of observed) {
    if (what === 'value') outcome.expected = actual as PythonValue;
    else if (what === 'stdout') outcome.stdout = actual;
    else if (what === 'arguments') outcome.argumentsAfter = actual;
    else if (what === 'raises') outcome.raises = { type: Raised.parse(actual).raised[0] };
    else throw new TemplateFault(`The solution gives no answer in the test ${place}.`);
  }
  return outcome;
}

const PROBED = ['expected', 'stdout', 'argumentsAfter'];

function withoutProbes(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([field]) => !PROBED.includes(field)));
}

function fillTest(test: ExerciseTest, observed: readonly Observed[]): ExerciseTest {
  const { call, program, script, key } = test;
  const outcome = () => toOutcome(observed, key);
  return ExerciseTest.parse({
    ...test,
    ...(call && { call: { ...withoutProbes(call), ...outcome() } }),
    ...(program && { program: { ...withoutProbes(program), ...outcome() } }),
    ...(script && {
      script: script.map((step, index) => ({
        ...withoutProbes(step),
        ...toOutcome(
          observed.filter(({ step: at }) => at === index + 1),
          key,
        ),
      })),
    }),
  });
}

/**
 * The exercise with what the reference solution does as what is expected: nobody types an answer.
 * @throws TemplateFault when a test was not observed, or the solution gave no answer in it
 */
export function fillOutcomes(exercise: Exercise, observations: readonly Observation[]): Exercise {
  const byKey = new Map(observations.map(({ key, observed }) => [key, observed]));
  const tests = exercise.tests.map((test) => {
    const observed = byKey.get(test.key);
    if (observed === undefined) throw new TemplateFault(`The test ${test.key} was not run.`);
    return fillTest(test, observed);
  });
  return { ...exercise, tests };
}
