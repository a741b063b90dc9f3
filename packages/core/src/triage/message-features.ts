import { type FeatureGroup, readSentence, remember } from '../text/index.ts';
import { classesOf } from './meaning-classes.ts';

/** `ZeroDivisionError` and its like, in small letters. */
const PYTHON_ERROR = /^[a-z]+error$/u;
/** Letters of a run: typos spoil some runs of a word and leave the others. */
const RUNS = [3, 4] as const;

const runsOf = (word: string): string[] =>
  RUNS.flatMap((length) => {
    const edged = `^${word}$`;
    return Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) =>
      edged.slice(at, at + length),
    );
  });

/** How it begins and ends, and how long it is. */
function shapeOf(words: readonly string[], text: string): string[] {
  const length =
    words.length <= 1
      ? '1'
      : words.length <= 3
        ? '3'
        : words.length <= 7
          ? '7'
          : words.length <= 15
            ? '15'
            : 'more';
  return [
    `length ${length}`,
    text.includes('?') ? 'asks' : 'says',
    `first ${words[0] ?? ''}`,
    `last ${words.at(-1) ?? ''}`,
  ];
}

function meaningsOf(words: readonly string[]): string[] {
  const perWord = words.map((word) => (PYTHON_ERROR.test(word) ? ['python error'] : classesOf(word)));
  const singles = [...new Set(perWord.flat())].sort();
  const together = singles.flatMap((one, index) =>
    singles.slice(index + 1).map((other) => `${one} & ${other}`),
  );
  const inRow = perWord
    .slice(1)
    .flatMap((right, index) =>
      (perWord[index] ?? []).flatMap((left) => right.map((name) => `${left} > ${name}`)),
    );
  return [...singles, ...singles.map((one) => `${one} !`), ...together, ...inRow];
}

/** What a message is read as wherever it is written. */
interface ReadText {
  groups: readonly FeatureGroup[];
  /** What its words mean. */
  meanings: ReadonlySet<string>;
}

/** Messages that are read ahead, while what their turns rest on is on its way: those of a class that writes at once. */
export const MOST_READ = 200;

const readText = remember(MOST_READ, (text): ReadText => {
  const words = text.match(/[\p{L}\p{N}']+/gu) ?? [];
  const pairs = words.map((word, index) => `${words[index - 1] ?? '^'} ${word}`);
  const apart = words.slice(2).map((word, index) => `${words[index]} _ ${word}`);
  const meanings = meaningsOf(words);
  return {
    meanings: new Set(words.flatMap(classesOf)),
    groups: [
      { weight: 1, features: words.map((word) => `w ${word}`) },
      { weight: 0.8, features: [...pairs, ...apart].map((pair) => `p ${pair}`) },
      { weight: 1.2, features: meanings.map((meaning) => `m ${meaning}`) },
      { weight: 0.6, features: words.flatMap(runsOf).map((run) => `r ${run}`) },
      { weight: 0.5, features: shapeOf(words, text).map((shape) => `s ${shape}`) },
      readSentence(words),
      { weight: 0.5, features: ['bias'] },
    ],
  };
});

/** Words, pairs, meanings, runs of letters and what it is about of a message that was folded and written out. */
export const readTextFeatures = (text: string): readonly FeatureGroup[] => readText(text).groups;

/** Where a message is written and what is open, and what its words mean there; `at` says it. */
export function readPlaceFeatures(text: string, at: readonly string[]): readonly FeatureGroup[] {
  const { meanings } = readText(text);
  const open = [...meanings].flatMap((name) => at.map((place) => `@${place} ${name}`));
  return [
    { weight: 1, features: at.map((place) => `@ ${place}`) },
    { weight: 1, features: open },
  ];
}
