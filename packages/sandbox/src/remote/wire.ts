import type { CodeRequest, CodeResult } from '@kindling/core/code';
import { ERROR_CODES } from '@kindling/shared';
import { z } from 'zod';

/** Files and input of a request may hold 16 MiB together; as base64 that is a third more. */
export const LARGEST_BODY_BYTES = 24 * 1_048_576;
/** Output, claims and files of one run at their limits, as base64 in JSON. */
export const LARGEST_REPLY_BYTES = 64 * 1_048_576;
export const HEARTBEAT_MS = 5000;

export const RUNS_PATH = '/v1/runs';
export const inputPathOf = (id: string) => `${RUNS_PATH}/${id}/input`;

const Bytes = z.string().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));
const toText = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64');
const NamedBytes = z.array(z.tuple([z.string(), Bytes]));

const Task = z.discriminatedUnion('mode', [
  z.object({
    mode: z.literal('program'),
    path: z.string(),
    arguments: z.array(z.string()).exactOptional(),
  }),
  z.object({ mode: z.literal('unittest') }),
  z.object({
    mode: z.literal('trace'),
    path: z.string(),
    maximumSteps: z.int().nonnegative(),
    maximumBytes: z.int().nonnegative(),
  }),
  z.object({
    mode: z.literal('grade'),
    path: z.string(),
    module: z.string(),
    call: z.record(z.string(), z.unknown()).exactOptional(),
    script: z.array(z.record(z.string(), z.unknown())).exactOptional(),
    coverage: z.boolean().exactOptional(),
  }),
]);

/** A request as it travels. Bounds of its contents are checked where they are for every request: by the runner. */
export const RunBody = z.object({
  files: NamedBytes,
  task: Task,
  stdin: Bytes,
  limits: z.record(z.string(), z.number()),
  learner: z.string().max(200).exactOptional(),
  /** Whether more input comes while it runs. */
  isInteractive: z.boolean(),
});
type RunBody = z.infer<typeof RunBody>;

export function toRunBody(request: CodeRequest, isInteractive: boolean): z.input<typeof RunBody> {
  return {
    files: Object.entries(request.files).map(([path, content]) => [path, toText(content)]),
    task: request.task as z.input<typeof Task>,
    stdin: toText(request.stdin ?? ''),
    limits: { ...request.limits },
    ...(request.learner !== undefined && { learner: request.learner }),
    isInteractive,
  };
}

export function toCodeRequest({ files, task, stdin, limits, learner }: RunBody): CodeRequest {
  return {
    files: Object.fromEntries(files),
    task,
    stdin,
    limits,
    ...(learner !== undefined && { learner }),
  };
}

/** More input for a program that waits for it; null is its end. */
export const InputBody = z.object({ bytes: Bytes.nullable() });

export function toInputBody(value: string | Uint8Array | undefined): z.input<typeof InputBody> {
  return { bytes: value === undefined ? null : toText(value) };
}

/** What claims nothing has no value, which JSON leaves out. */
const Answer = z
  .object({ value: z.unknown().optional(), stdoutBytes: z.number() })
  .transform(({ value, stdoutBytes }) => ({ value, stdoutBytes }));

const Result = z.object({
  status: z.enum(['ok', 'error', 'timeout', 'memory', 'output-limit', 'crash']),
  exitCode: z.number().nullable(),
  durationMs: z.number(),
  truncated: z.boolean(),
  answers: z.array(Answer),
  files: NamedBytes.transform((files) => new Map(files)),
});

/** One line of the reply. Output comes before the result; a heartbeat comes when nothing else does. */
export const RunFrame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), id: z.uuid() }),
  z.object({ kind: z.literal('heartbeat') }),
  z.object({ kind: z.literal('output'), stream: z.enum(['stdout', 'stderr']), bytes: Bytes }),
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('done'), result: Result }),
  z.object({ kind: z.literal('refused'), code: z.enum(ERROR_CODES), message: z.string() }),
]);
export type RunFrame = z.infer<typeof RunFrame>;
export type SentFrame = z.input<typeof RunFrame>;

export function toOutputFrame(stream: 'stdout' | 'stderr', bytes: Uint8Array): SentFrame {
  return { kind: 'output', stream, bytes: toText(bytes) };
}

export function toDoneFrame({ stdout: _, stderr: __, files, ...result }: CodeResult): SentFrame {
  const named = [...files].map(([path, content]): [string, string] => [path, toText(content)]);
  return { kind: 'done', result: { ...result, files: named } };
}
