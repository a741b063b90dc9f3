import { readAsSeen, splitWords } from './fold-text.ts';

/** A shorter word has the steps of many others. */
const LEAST_LETTERS = 4;

const A = 97;
const placeOf = (sign: string) => sign.charCodeAt(0) - A;
const turn = (place: number) => ((place % 26) + 26) % 26;

/** How far it is from each letter of a word to the next: the same for a word and for it moved along the alphabet. */
function stepsOf(word: string, direction: 1 | -1): string {
  const places = [...word].map(placeOf);
  return places
    .slice(1)
    .map((place, at) => turn(direction * (place - (places[at] ?? 0))))
    .join(' ');
}

/** Words of a secret by their steps, forwards and mirrored. */
export type StepsIndex = ReadonlyMap<string, { first: number; direction: 1 | -1 }>;

export function indexSteps(words: Iterable<string>): StepsIndex {
  const index = new Map<string, { first: number; direction: 1 | -1 }>();
  for (const word of new Set(words)) {
    if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) continue;
    const first = placeOf(word[0] ?? 'a');
    index.set(stepsOf(word, -1), { first, direction: -1 });
    index.set(stepsOf(word, 1), { first, direction: 1 });
  }
  return index;
}

const KEY = (direction: number, by: number) => `${direction} ${by}`;

/**
 * A text moved back along the alphabet, or mirrored in it, where at least `least` of its words become words of the
 * secret by that: Caesar's cipher by any number, and the alphabet backwards. All 50 readings of each reply would take
 * too long; the steps between letters say which of them may be worth it.
 */
export function readShifted(text: string, index: StepsIndex, least: number): string[] {
  const seen = readAsSeen(text);
  const hits = new Map<string, Set<string>>();
  for (const word of new Set(splitWords(seen))) {
    const found = /^[a-z]{4,}$/.test(word) ? index.get(stepsOf(word, 1)) : undefined;
    if (found === undefined) continue;
    const { first, direction } = found;
    const by = turn(first - direction * placeOf(word[0] ?? 'a'));
    if (direction === 1 && by === 0) continue;
    const key = KEY(direction, by);
    hits.set(key, (hits.get(key) ?? new Set()).add(word));
  }
  return [...hits].flatMap(([key, words]) => {
    const [direction = 1, by = 0] = key.split(' ').map(Number);
    const move = (sign: string) => String.fromCharCode(A + turn(direction * placeOf(sign) + by));
    return words.size < least ? [] : [seen.replace(/[a-z]/g, move)];
  });
}
