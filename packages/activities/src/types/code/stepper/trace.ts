import { z } from 'zod';
import type { TracedProgram } from '../../../rendering/practice.ts';

/** A flat value as Python writes it, or a reference to an object of the step's heap. */
const Value = z.union([
  z.object({ type: z.string(), reference: z.string() }),
  z.object({ type: z.string(), text: z.string() }),
]);
export type Value = z.infer<typeof Value>;

const HeapObject = z.object({
  type: z.string(),
  /** Of a list, tuple or set; at most fifty, `length` counts all. */
  items: z.array(Value).optional(),
  pairs: z.array(z.tuple([Value, Value])).optional(),
  fields: z.record(z.string(), Value).optional(),
  length: z.int().optional(),
  /** What has no parts to draw, as Python writes it. */
  text: z.string().optional(),
});
export type HeapObject = z.infer<typeof HeapObject>;

const Frame = z.object({ name: z.string(), line: z.int(), locals: z.record(z.string(), Value) });
export type Frame = z.infer<typeof Frame>;

const Recorded = z.object({
  event: z.enum(['line', 'call', 'return', 'exception']),
  line: z.int(),
  /** Innermost first. */
  frames: z.array(Frame).min(1),
  heap: z.record(z.string(), HeapObject),
  returned: Value.optional(),
  raised: z.object({ type: z.string(), message: z.string() }).optional(),
});

/** One moment of a run: before a line runs, at a call, at a return, or when an exception passes. */
export interface Step extends z.infer<typeof Recorded> {
  /** The innermost frame. */
  frame: Frame;
  /** The same number for all steps of one call. */
  activation: number;
  /** All that was printed by then. */
  output: string;
}

export interface Trace {
  steps: Step[];
  /** The program went on after the last step. */
  isCut: boolean;
}

/**
 * Reads what a traced run claimed. The program shares the interpreter with what records it and could forge a step, which
 * would only mislead its author; what has not the shape of a step is left out.
 */
export function readTrace({ answers, stdout }: Pick<TracedProgram, 'answers' | 'stdout'>): Trace {
  const printed = new TextEncoder().encode(stdout);
  const decoder = new TextDecoder();
  const calls: number[] = [];
  let lastActivation = 0;
  const steps = answers.flatMap(({ value, stdoutBytes }): Step[] => {
    const found = Recorded.safeParse(value);
    if (!found.success) return [];
    const recorded = found.data;
    const depth = recorded.frames.length;
    if (recorded.event === 'call' || calls.length < depth) calls[depth - 1] = ++lastActivation;
    calls.length = depth;
    const [frame] = recorded.frames;
    // The call of the file itself: nothing has happened and no line is meant.
    if (frame === undefined || recorded.line < 1) return [];
    const output = decoder.decode(printed.subarray(0, stdoutBytes));
    return [{ ...recorded, frame, activation: calls[depth - 1] ?? 0, output }];
  });
  return { steps, isCut: answers.some(({ value }) => isCutMark(value)) };
}

function isCutMark(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cut' in value;
}
