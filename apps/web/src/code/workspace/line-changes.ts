import { diffComm } from 'node-diff3';

/** One line of a comparison; `gap` stands for lines that are the same and left out. */
export type LineChange = { kind: 'same' | 'gone' | 'added'; text: string } | { kind: 'gap'; lines: number };

/** Lines around a change that show where it is. */
const CONTEXT = 2;

/** How a text became another, line by line, without the stretches in which nothing changed. */
export function compareLines(from: string, to: string): LineChange[] {
  const changes: LineChange[] = [];
  const parts = diffComm(from.split('\n'), to.split('\n'));
  for (const [index, part] of parts.entries()) {
    if ('common' in part) changes.push(...shorten(part.common, index === 0, index === parts.length - 1));
    else {
      changes.push(...part.buffer1.map((text) => ({ kind: 'gone', text }) as const));
      changes.push(...part.buffer2.map((text) => ({ kind: 'added', text }) as const));
    }
  }
  return changes;
}

/** Keeps the lines next to a change: none before the first one's context, none after the last one's. */
function shorten(lines: readonly string[], isFirst: boolean, isLast: boolean): LineChange[] {
  const [head, tail] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT];
  const same = (texts: readonly string[]) => texts.map((text) => ({ kind: 'same', text }) as const);
  const left = lines.length - head - tail;
  if (left <= 1) return same(lines);
  const gap = { kind: 'gap', lines: left } as const;
  return [...same(lines.slice(0, head)), gap, ...same(tail === 0 ? [] : lines.slice(-tail))];
}
