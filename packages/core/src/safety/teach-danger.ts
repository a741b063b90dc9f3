import { type Example, foldText, type LinearModel, trainLinearModel } from '../text/index.ts';
import { DANGER_EXAMPLES, HARMLESS_EXAMPLES } from './danger-examples.ts';
import { readDanger } from './danger-features.ts';
import { DANGER_LABELS, type DangerLabel } from './danger-label.ts';
import type { SafetyCategory } from './safety-rule.ts';

/** Danger is rare among what is taught with: each of its examples counts for several. */
const DANGER_WEIGHT = 2;
const EVERYDAY_WEIGHT = 0.5;

export interface DangerMessage {
  text: string;
  category: DangerLabel;
}

const split = (lines: string) =>
  lines
    .split(/[|\n]/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** The examples of the files as messages. */
export function listDangerExamples(): DangerMessage[] {
  const told = Object.entries(DANGER_EXAMPLES).flatMap(([category, lines]) =>
    split(lines).map((text) => ({ text, category: category as SafetyCategory })),
  );
  return [...told, ...split(HARMLESS_EXAMPLES).map((text) => ({ text, category: 'none' as const }))];
}

/** The model that knows these messages, and what learners write of an ordinary day. */
export function teachDanger(
  messages: readonly DangerMessage[],
  everyday: readonly string[],
): LinearModel<DangerLabel> {
  const asExample = (text: string, label: DangerLabel, weight: number): Example<DangerLabel> => ({
    groups: readDanger(foldText(text)),
    label,
    weight,
  });
  return trainLinearModel(DANGER_LABELS, [
    ...everyday.map((text) => asExample(text, 'none', EVERYDAY_WEIGHT)),
    ...messages.map(({ text, category }) => asExample(text, category, DANGER_WEIGHT)),
  ]);
}
