import { createRandom } from '@kindling/core/learning/model';

/** Numbers from 0 to below `limit`, the same for the same seed. */
export function seededPick(seed: number): (limit: number) => number {
  const random = createRandom(seed);
  return (limit) => Math.floor(random() * limit);
}

const TOKEN = /\w+|\s+|[^\w\s]/g;
/** What is more likely than a random letter to reach the depths of the interpreter. */
const ODDITIES = [
  '-1',
  '2 ** 31',
  '10 ** 9',
  'None',
  'b""',
  '"\\0"',
  'sys',
  '__class__',
  '*',
  '[]',
  '0',
  '\n',
];
const MOST_CHANGES = 4;

function changeOne(tokens: string[], others: string[], pick: (limit: number) => number): void {
  const at = pick(tokens.length);
  const fresh = [
    () => [],
    () => [tokens[at] ?? '', tokens[at] ?? ''],
    () => [others[pick(others.length)] ?? ''],
    () => [ODDITIES[pick(ODDITIES.length)] ?? ''],
    () => [tokens[pick(tokens.length)] ?? ''],
  ][pick(5)]?.();
  tokens.splice(at, 1, ...(fresh ?? []));
}

/** A program made of another: a few tokens dropped, doubled, swapped for others or for oddities, or two lines of both. */
export function mutate(source: string, other: string, pick: (limit: number) => number): string {
  const tokens = source.match(TOKEN) ?? [];
  const others = other.match(TOKEN) ?? [];
  for (let change = pick(MOST_CHANGES); change >= 0; change -= 1) changeOne(tokens, others, pick);
  const lines = tokens.join('').split('\n');
  const otherLines = other.split('\n');
  if (pick(4) === 0) lines.splice(pick(lines.length + 1), 0, otherLines[pick(otherLines.length)] ?? '');
  return lines.join('\n');
}
