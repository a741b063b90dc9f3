import { type FeatureGroup, foldText, readSentence } from '../text/index.ts';
import { writeOut } from '../triage/everyday-spelling.ts';
import { type Frame, findFrames } from './danger-frames.ts';
import { type Places, readMeanings, soundOf } from './read-meanings.ts';

/** Letters of a run: typos spoil some runs of a word and leave the others. */
const RUN = 4;

/** A message as words: folded, everyday spellings written out, `don't` and `dont` one word. */
export function readDangerWords(message: string): string[] {
  return (
    writeOut(foldText(message))
      .replace(/'/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Runs of letters of a word as it sounds: children write as they hear. */
function listRuns(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - RUN + 3) }, (_, at) =>
    `^${word}$`.slice(at, at + RUN),
  );
}

const DENIALS = new Set('not dont doesnt didnt never wont isnt without no nunca jamas sin'.split(' '));
/** Words that a denial reaches over. */
const DENIED = 3;

/** What is denied: `never hits me`. */
function listDenied(words: readonly string[], places: Places): string[] {
  return [...places].flatMap(([meaning, at]) =>
    at.some((place) => words.slice(Math.max(0, place - DENIED), place).some((word) => DENIALS.has(word)))
      ? [`n ${meaning}`]
      : [],
  );
}

/** Words with what they mean and the frames that lie over them. */
export interface DangerWords {
  words: readonly string[];
  places: Places;
  frames: readonly Frame[];
}

export function readMeant(words: readonly string[]): DangerWords {
  const places = readMeanings(words);
  return { words, places, frames: findFrames(places) };
}

/**
 * Words, pairs (next to each other, and over one word), what they mean alone and together, frames, runs of letters, and
 * what the whole is about.
 */
export function readDanger({ words, places, frames }: DangerWords): FeatureGroup[] {
  const meant = [...places.keys()].sort();
  const together = meant.flatMap((one, at) => meant.slice(at + 1).map((other) => `${one} & ${other}`));
  const runs = words.flatMap((word) => listRuns(soundOf(word)));
  return [
    { weight: 1, features: words.map((word) => `w ${word}`) },
    { weight: 0.4, features: words.slice(2).map((word, at) => `s ${words[at]} ${word}`) },
    { weight: 0.8, features: words.slice(1).map((word, at) => `p ${words[at]} ${word}`) },
    { weight: 1, features: meant.map((meaning) => `m ${meaning}`) },
    { weight: 0.8, features: together.map((meaning) => `m ${meaning}`) },
    { weight: 0.8, features: listDenied(words, places) },
    { weight: 1, features: frames.map(({ name }) => `f ${name}`) },
    { weight: 2, features: frames.map(({ category }) => `d ${category}`) },
    { weight: 0.6, features: runs.map((run) => `r ${run}`) },
    readSentence(words),
    { weight: 0.5, features: ['bias'] },
  ];
}
