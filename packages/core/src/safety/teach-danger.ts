import { type Example, type LinearModel, trainLinearModel } from '../text/index.ts';
import { DANGER_EXAMPLES, HARMLESS_EXAMPLES } from './danger-examples.ts';
import { readDanger, readDangerWords, readMeant } from './danger-features.ts';
import { DANGER_LABELS, type DangerLabel } from './danger-label.ts';
import { DANGER_MESSAGES, HARMLESS_MESSAGES } from './messages/index.ts';
import { MINORS_MESSAGES } from './minors-messages.ts';
import { listScenes } from './scenes/list-scenes.ts';

/** Danger is rare among what is taught with: each of its examples counts for several. */
const DANGER_WEIGHT = 2;
const EVERYDAY_WEIGHT = 1;
/** Frames and pairs of meanings are many more features than the router's: with fewer places it unlearns some. */
const TABLE_PLACES = 1 << 17;
/** Smaller steps than the router's, more of them: scenes say much alike, and large steps overrun on them. */
const TRAINING = { tablePlaces: TABLE_PLACES, rate: 0.1, passes: 16, decay: 0.0003 };

export interface DangerMessage {
  text: string;
  category: DangerLabel;
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

/** All that the screen is taught with beside what learners write of an ordinary day. */
export function listTaughtMessages(): DangerMessage[] {
  return [...MINORS_MESSAGES, ...listDangerExamples(), ...listChildrensMessages(), ...listScenes()];
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
    ...messages.map(({ text, category }) => asExample(text, category, DANGER_WEIGHT)),
  ];
  return trainLinearModel(DANGER_LABELS, examples, TRAINING);
}
