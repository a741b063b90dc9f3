import type { DangerLabel } from '../danger-label.ts';
import { ABUSE_SCENES } from './abuse-scenes.ts';
import { ALIKE_SCENES } from './alike-scenes.ts';
import { DAILY_SCENES } from './daily-scenes.ts';
import { ESSAY_SCENES } from './essay-scenes.ts';
import { GROOMING_SCENES } from './grooming-scenes.ts';
import { HARMLESS_SCENES } from './harmless-scenes.ts';
import { HINT_SCENES, HINTLESS_SCENES } from './hint-scenes.ts';
import { ORDINARY_SCENES } from './ordinary-scenes.ts';
import { PEOPLE_OF_SCENES } from './people-of-scenes.ts';
import { SELF_HARM_SCENES } from './self-harm-scenes.ts';
import { TOLD_SCENES, TOLDLESS_SCENES } from './told-scenes.ts';
import { VIOLENCE_SCENES } from './violence-scenes.ts';

const SCENES: Record<DangerLabel, string> = {
  none: [
    HARMLESS_SCENES,
    ORDINARY_SCENES,
    HINTLESS_SCENES,
    TOLDLESS_SCENES,
    DAILY_SCENES,
    ESSAY_SCENES,
    ALIKE_SCENES.none,
  ].join(''),
  'self-harm':
    SELF_HARM_SCENES + HINT_SCENES['self-harm'] + TOLD_SCENES['self-harm'] + ALIKE_SCENES['self-harm'],
  abuse: ABUSE_SCENES + HINT_SCENES.abuse + TOLD_SCENES.abuse + ALIKE_SCENES.abuse,
  grooming: GROOMING_SCENES + HINT_SCENES.grooming + TOLD_SCENES.grooming + ALIKE_SCENES.grooming,
  violence: VIOLENCE_SCENES + HINT_SCENES.violence + TOLD_SCENES.violence + ALIKE_SCENES.violence,
};

/** How often the longest part is gone through. */
const ROUNDS = 2;
/** Steps through the choices of a part: primes that share no factor with their number reach each of them. */
const STRIDES = [1, 7, 11, 13];

/** The number of the choice that a part makes at one take; parts step differently, so that they meet in new pairs. */
function chooseAt(take: number, part: number, count: number): number {
  const stride = STRIDES[part % STRIDES.length] ?? 1;
  return (take * (count % stride === 0 ? 1 : stride) + Math.floor(take / count) + part) % count;
}

/**
 * A scene played through: parts in brackets are choices, `{name}` people. Each choice is taken once at least, and not
 * each with each other: a model learns from a choice in a few companies what it weighs in all.
 */
export function playScene(scene: string): string[] {
  const parts = scene
    .replace(/\{(\w+)\}/gu, (_, name: string) => `(${PEOPLE_OF_SCENES[name] ?? ''})`)
    .split(/[()]/u)
    .map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
  const takes = Math.max(...parts.map(({ length }) => length));
  const texts = Array.from({ length: takes * ROUNDS }, (_, take) =>
    parts
      .map((choices, part) => choices[chooseAt(take, part, choices.length)])
      .join('')
      .replace(/\s+/gu, ' ')
      .replace(/ (?=,)/gu, '')
      .trim(),
  );
  return [...new Set(texts)];
}

/** One of dozens of the same scene counts half of what somebody wrote. */
const SCENE_WEIGHT = 1;

/** The messages of all scenes, with what each tells of. */
export function listScenes(): { text: string; category: DangerLabel; weight: number }[] {
  return Object.entries(SCENES).flatMap(([category, scenes]) =>
    scenes
      .trim()
      .split('\n')
      .flatMap(playScene)
      .map((text) => ({ text, category: category as DangerLabel, weight: SCENE_WEIGHT })),
  );
}
