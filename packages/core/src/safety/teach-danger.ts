import { type Example, type LinearModel, trainLinearModel } from '../text/index.ts';
import { DANGER_EXAMPLES, HARMLESS_EXAMPLES } from './danger-examples.ts';
import { readDanger, readDangerWords, readMeant } from './danger-features.ts';
import { DANGER_LABELS, type DangerLabel } from './danger-label.ts';
import { JUDGED_DANGER, JUDGED_HARMLESS } from './judged/index.ts';
import { DANGER_MESSAGES, HARMLESS_MESSAGES } from './messages/index.ts';
import { MINORS_MESSAGES } from './minors-messages.ts';
import { SAFETY_CATEGORIES } from './safety-rule.ts';
import { listScenes } from './scenes/list-scenes.ts';
import { VOICES } from './voices/index.ts';
import type { VoiceBatch } from './voices/voice-batch.ts';

/** Danger is rare among what is taught with: each of its examples counts for several. */
const DANGER_WEIGHT = 2;
const EVERYDAY_WEIGHT = 2;
/** Frames and pairs of meanings are many more features than the router's: with fewer places it unlearns some. */
const TABLE_PLACES = 1 << 17;
/**
 * Smaller steps than the router's, more of them: scenes say much alike, and large steps overrun on them. The mean of the
 * later passes, and not quite sure of any example: of messages never seen, both order danger and likeness better.
 */
const TRAINING = {
  tablePlaces: TABLE_PLACES,
  rate: 0.1,
  passes: 10,
  decay: 0.0003,
  smoothing: 0.05,
  averaged: 5,
};

export interface DangerMessage {
  text: string;
  category: DangerLabel;
  /** How much it counts beside the others, where not as usual. */
  weight?: number;
}

function readLines(lines: string, category: DangerLabel): DangerMessage[] {
  return lines
    .split(/[|\n]/u)
    .map((text) => ({ text: text.trim(), category }))
    .filter(({ text }) => text !== '');
}

function readAll(
  danger: readonly Record<Exclude<DangerLabel, 'none'>, string>[],
  harmless: readonly string[],
): DangerMessage[] {
  const told = danger
    .flatMap((byCategory) => Object.entries(byCategory))
    .flatMap(([category, lines]) => readLines(lines, category as DangerLabel));
  return [...told, ...harmless.flatMap((lines) => readLines(lines, 'none'))];
}

/** The short examples as messages. */
export function listDangerExamples(): DangerMessage[] {
  return readAll([DANGER_EXAMPLES], [HARMLESS_EXAMPLES]);
}

/** Messages as children write them, in both languages: those of danger, and those that sound alike. */
export function listChildrensMessages(): DangerMessage[] {
  return readAll(DANGER_MESSAGES, HARMLESS_MESSAGES);
}

/** Messages that were held out until they were judged. */
function listJudged(): DangerMessage[] {
  const danger = JUDGED_DANGER.flatMap((set) =>
    SAFETY_CATEGORIES.flatMap((category) =>
      [set[category].told, set[category].hinted].flatMap((lines) => readLines(lines, category)),
    ),
  );
  return [...danger, ...JUDGED_HARMLESS.flatMap((lines) => readLines(lines, 'none'))];
}

/** The messages of one way of writing. */
export function listVoice(batch: VoiceBatch): DangerMessage[] {
  return Object.entries(batch).flatMap(([label, lines]) => readLines(lines, label as DangerLabel));
}

/** All that the screen is taught with beside what learners write of an ordinary day. */
export function listTaughtMessages(): DangerMessage[] {
  return [
    ...MINORS_MESSAGES,
    ...listDangerExamples(),
    ...listChildrensMessages(),
    ...Object.values(VOICES).flatMap(listVoice),
    ...listJudged(),
    ...listScenes(),
  ];
}

/** The model that knows these messages, and what learners write of an ordinary day. */
export function teachDanger(
  messages: readonly DangerMessage[],
  everyday: readonly string[],
): LinearModel<DangerLabel> {
  const asExample = (text: string, label: DangerLabel, weight: number): Example<DangerLabel> => ({
    groups: readDanger(readMeant(readDangerWords(text))),
    label,
    weight,
  });
  const examples = [
    ...everyday.map((text) => asExample(text, 'none', EVERYDAY_WEIGHT)),
    ...messages.map(({ text, category, weight = DANGER_WEIGHT }) => asExample(text, category, weight)),
  ];
  return trainLinearModel(DANGER_LABELS, examples, TRAINING);
}
