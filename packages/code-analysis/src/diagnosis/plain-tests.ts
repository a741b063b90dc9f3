import type { Exercise, ExerciseTest } from '@kindling/shared';

/** Turns a value of an exercise's tests into Python text. */
export type WriteValue = (value: unknown) => string;

/** A test as the analyser reads it: values are Python texts. */
export interface PlainTest {
  kind: 'call' | 'program' | 'script';
  /** Of an exercise's test its key, which no learner is shown. */
  name: string;
  /** What is called, for people: `total([1, 2])`. */
  shown?: string;
  function?: string;
  stdin: string;
  files: Record<string, string>;
  filesWritten: Record<string, string>;
  call?: object;
  program?: object;
  script?: object[];
}

/** Tests of an exercise. Give hidden ones only where no learner's program could tell what it saw. */
export function plainTests(tests: ExerciseTest[], entry: Exercise['entry'], write: WriteValue): PlainTest[] {
  const called = 'name' in entry ? entry.name : '';
  return tests.map((test) => plainTest(test, called, write));
}

function plainTest(test: ExerciseTest, called: string, write: WriteValue): PlainTest {
  const { key, stdin, files, filesWritten, call, program, script } = test;
  const base = { name: key, stdin, files, filesWritten };
  if (call !== undefined) {
    const { arguments: given, keywords, argumentsAfter } = call;
    const words = [
      ...given.map(write),
      ...Object.entries(keywords).map(([name, value]) => `${name}=${write(value)}`),
    ];
    return {
      ...base,
      kind: 'call',
      function: called,
      shown: `${called}(${words.join(', ')})`,
      call: {
        ...outcome(call, write),
        arguments: write(given),
        keywords: `dict(${Object.entries(keywords).map(([name, value]) => `${name}=${write(value)}`)})`,
        ...(argumentsAfter !== undefined && { argumentsAfter: write(argumentsAfter) }),
      },
    };
  }
  if (program !== undefined) return { ...base, kind: 'program', program };
  return {
    ...base,
    kind: 'script',
    script: (script ?? []).map((step) => ({ ...step, ...outcome(step, write) })),
  };
}

function outcome(
  part: { expected?: unknown; tolerance?: unknown; raises?: unknown; stdout?: unknown },
  write: WriteValue,
) {
  const { expected, tolerance, raises, stdout } = part;
  return {
    ...(expected !== undefined && { expected: write(expected) }),
    ...(tolerance !== undefined && { tolerance }),
    ...(raises !== undefined && { raises }),
    ...(stdout !== undefined && { stdout }),
  };
}
