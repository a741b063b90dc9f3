import { z } from 'zod';
import { FileName, Key, PythonName } from './names.ts';
import { PythonValue } from './value.ts';

const Files = z.record(FileName, z.string().max(20_000));

/** An exception the code must raise: of this type or a subclass of it. */
export const RaisedException = z.strictObject({
  /** Name of a built-in exception, or of one the learner defines. */
  type: PythonName,
  /** Must stand somewhere in the message; case does not count. */
  messageContains: z.string().min(1).max(200).optional(),
});
export type RaisedException = z.infer<typeof RaisedException>;

/**
 * What must be true of one call or step. Absent fields are not looked at; `expected: null` asks for None.
 * Values are equal as Python's `==` says, except that True and False equal only themselves.
 */
const outcome = {
  expected: PythonValue.optional(),
  /** Largest distance of each float in the result from its expected value. */
  tolerance: z.number().positive().max(1).optional(),
  raises: RaisedException.optional(),
  /** Everything printed. Spaces at line ends and empty lines at the end do not count. */
  stdout: z.string().max(20_000).optional(),
};

type Outcome = { [Field in keyof typeof outcome]?: unknown };
const isOneOutcome = (part: Outcome) => part.expected === undefined || part.raises === undefined;
const TWO_OUTCOMES = { path: ['raises'], message: 'a call either returns a value or raises, not both' };
const hasValueForTolerance = (part: Outcome) => part.tolerance === undefined || part.expected !== undefined;
const NO_VALUE = { path: ['tolerance'], message: 'needs `expected`' };

/** Calls the function that `entry` names. */
export const CallTest = z
  .strictObject({
    arguments: z.array(PythonValue).max(12).default([]),
    keywords: z.record(PythonName, PythonValue).default({}),
    ...outcome,
    /** The positional arguments after the call: says that the function changes them so, or leaves them alone. */
    argumentsAfter: z.array(PythonValue).max(12).optional(),
  })
  .refine(isOneOutcome, TWO_OUTCOMES)
  .refine(hasValueForTolerance, NO_VALUE)
  .refine(
    (call) => call.argumentsAfter === undefined || call.argumentsAfter.length === call.arguments.length,
    {
      path: ['argumentsAfter'],
      message: 'needs one value for each argument',
    },
  );
export type CallTest = z.infer<typeof CallTest>;

/** Runs the file from top to bottom as a program. */
export const ProgramTest = z.strictObject({
  stdout: outcome.stdout,
  raises: RaisedException.optional(),
  exitCode: z.number().int().min(0).max(255).optional(),
});
export type ProgramTest = z.infer<typeof ProgramTest>;

/**
 * One step of a script, run after the learner's file and in one interpreter with the other steps. Names the steps
 * make are kept apart from the learner's own. With `expected` the code is one expression, otherwise a statement.
 */
export const ScriptStep = z
  .strictObject({ code: z.string().trim().min(1).max(400), ...outcome })
  .refine(isOneOutcome, TWO_OUTCOMES)
  .refine(hasValueForTolerance, NO_VALUE);
export type ScriptStep = z.infer<typeof ScriptStep>;

/** One test: what is given, one of `call`, `program` or `script`, and what must be left behind. */
export const ExerciseTest = z
  .strictObject({
    key: Key,
    /** Whether learners see what is given and expected; of a hidden test they see the hint only. */
    visible: z.boolean(),
    /** Said when the test fails: what to look at, without the answer. Inline Markdown. */
    hint: z.string().trim().min(1).max(300),
    /** What `input()` reads; at its end `input()` raises EOFError. */
    stdin: z.string().max(20_000).default(''),
    /** Files that stand in the working folder, by name. */
    files: Files.default({}),
    call: CallTest.optional(),
    program: ProgramTest.optional(),
    script: z.array(ScriptStep).min(1).max(30).optional(),
    /** Files that must be there afterwards with this text, compared as `stdout` is. */
    filesWritten: Files.default({}),
  })
  .refine((test) => [test.call, test.program, test.script].filter((way) => way !== undefined).length === 1, {
    message: 'needs exactly one of `call`, `program` and `script`',
  })
  .refine((test) => Object.keys(test.filesWritten).length > 0 || listOutcomes(test).some(saysSomething), {
    message: 'looks at nothing, so it cannot fail: say what is expected, raised, printed or written',
  });
export type ExerciseTest = z.infer<typeof ExerciseTest>;

type Ways = { call?: object | undefined; program?: object | undefined; script?: object[] | undefined };
const listOutcomes = ({ call, program, script }: Ways) => [call ?? {}, program ?? {}, ...(script ?? [])];
const LOOKS_AT = ['expected', 'raises', 'stdout', 'argumentsAfter', 'exitCode'];
const saysSomething = (part: object) =>
  Object.entries(part).some(([field, value]) => LOOKS_AT.includes(field) && value !== undefined);
