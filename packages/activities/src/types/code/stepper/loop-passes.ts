import type { Step } from './trace.ts';
import { writeValue } from './values.ts';

const HEADER = /^\s*(?:async\s+)?(?:for\s+(?<targets>.+?)\s+in\b|while\b)/;

/** One pass through a loop. */
export interface LoopPass {
  /** Counted from 1. */
  number: number;
  /** Its first step inside the loop, and the first one that is not of it. */
  from: number;
  until: number;
  /** What the loop's own names are in this pass: `n = 3`. Empty for `while`. */
  values: string;
}

/** A loop that a step is in. */
export interface LoopStrip {
  /** Where `for` or `while` stands. */
  line: number;
  passes: LoopPass[];
  /** The pass the step is in; null while the loop's own line decides whether there is another. */
  current: number | null;
}

interface Block {
  header: number;
  /** Last line of the block. */
  last: number;
  targets: string[];
}

/** Loops of a program as its indentation shows them, outermost first. Loops written in one line are no blocks. */
export function loopBlocks(source: string): Block[] {
  const lines = source.split('\n');
  return lines.flatMap((text, index) => {
    const found = HEADER.exec(text);
    if (found === null) return [];
    const indent = indentOf(text);
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => line.trim() !== '' && indentOf(line) <= indent);
    const inside = end < 0 ? rest : rest.slice(0, end);
    const length = inside.findLastIndex((line) => line.trim() !== '') + 1;
    if (length === 0) return [];
    const targets = found.groups?.targets?.match(/[A-Za-z_]\w*/g) ?? [];
    return [{ header: index + 1, last: index + 1 + length, targets: [...targets] }];
  });
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The loops that a step is in, outermost first, each with all its passes of this round. */
export function loopStrips(steps: readonly Step[], at: number, blocks: readonly Block[]): LoopStrip[] {
  const step = steps[at];
  if (step === undefined) return [];
  const own = steps.flatMap((one, index) => (one.activation === step.activation ? [index] : []));
  return blocks
    .filter(({ header, last }) => step.frame.line >= header && step.frame.line <= last)
    .flatMap((block) => {
      const round = roundOf(steps, own, at, block);
      const passes = passesOf(steps, round, block);
      if (passes.length === 0) return [];
      const current = passes.find(({ from, until }) => at >= from && at < until)?.number ?? null;
      return [{ line: block.header, passes, current }];
    });
}

/** The steps of the call, around one of them, that do not leave the block: one round through the loop. */
function roundOf(steps: readonly Step[], own: readonly number[], at: number, block: Block): number[] {
  const isInside = (index: number) => {
    const line = steps[index]?.frame.line ?? 0;
    return line >= block.header && line <= block.last;
  };
  const place = own.indexOf(at);
  const before = own.slice(0, place).findLastIndex((index) => !isInside(index));
  const after = own.slice(place).findIndex((index) => !isInside(index));
  return own.slice(before + 1, after < 0 ? own.length : place + after);
}

/** A pass begins where the loop's own line leads into the block, and ends where that line is met again. */
function passesOf(steps: readonly Step[], round: readonly number[], { header, targets }: Block): LoopPass[] {
  const heads = round.filter((index) => steps[index]?.event === 'line' && steps[index]?.line === header);
  const end = (round.at(-1) ?? -1) + 1;
  return heads
    .flatMap((head, index) => {
      const until = heads[index + 1] ?? end;
      const from = round.find((one) => one > head && one < until && steps[one]?.frame.line !== header);
      return from === undefined ? [] : [{ from, until }];
    })
    .map((pass, index) => ({
      ...pass,
      number: index + 1,
      values: describeTargets(steps[pass.from], targets),
    }));
}

function describeTargets(step: Step | undefined, targets: readonly string[]): string {
  if (step === undefined) return '';
  return targets
    .flatMap((name) => {
      const value = step.frame.locals[name];
      return value === undefined ? [] : [`${name} = ${writeValue(value, step.heap)}`];
    })
    .join(', ');
}
