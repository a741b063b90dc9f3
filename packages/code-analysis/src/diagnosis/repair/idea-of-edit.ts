import { alignWords, type Edit } from './compare-trees.ts';

/** Words of which one stands where the other belongs, and the misconception that this is a sign of. */
const EXCHANGED: readonly [words: readonly string[], idea: string][] = [
  [['Lt', 'LtE'], 'wrong-comparison-edge'],
  [['And', 'Or'], 'and-or-confused'],
  [['Div', 'FloorDiv'], 'true-division-for-whole'],
  [['FloorDiv', 'Mod'], 'quotient-remainder-swapped'],
  [['.append', '.extend'], 'append-instead-of-extend'],
  [['Add', 'Sub', 'Mult', 'Div', 'Pow'], 'wrong-operator'],
  [['Eq', 'NotEq', 'Is', 'IsNot', 'In', 'NotIn'], 'condition-inverted'],
];

/** What a single edit tells of the idea behind the mistake; undefined where it could be anything. */
export function ideaOfEdit({ here, there }: Edit): string | undefined {
  if (here === undefined) return there?.kind === 'Return' ? 'missing-return' : undefined;
  if (there === undefined || here.kind !== there.kind) return undefined;
  const { cost, steps } = alignWords(here.words, there.words);
  if (cost !== 1) return undefined;
  for (const step of steps) {
    if (!('here' in step && 'there' in step)) continue;
    const [one = '', other = ''] = [here.words[step.here], there.words[step.there]];
    if (one !== other) return EXCHANGED.find(([words]) => words.includes(one) && words.includes(other))?.[1];
  }
  return undefined;
}
