import { foldText, guessLabel, type LinearModel, unpackWeights } from '../text/index.ts';
import { readDanger } from './danger-features.ts';
import { DANGER_LABELS, type DangerLabel } from './danger-label.ts';
import { DANGER_WEIGHTS } from './danger-weights.generated.ts';
import type { SafetyCategory } from './safety-rule.ts';

/** From here on the answer is fixed; a sign, of which an adult of a minor is told, begins lower. */
const SURE = 0.75;
const SIGN = 0.5;

let model: LinearModel<DangerLabel> | undefined;

/** What a message seems to tell of where no rule has its words. Deterministic, and talked out of nothing. */
export function suspectDanger(
  message: string,
): { category: SafetyCategory; severity: 'high' | 'low' } | undefined {
  model ??= { labels: DANGER_LABELS, weights: unpackWeights(DANGER_WEIGHTS) };
  const { label, confidence } = guessLabel(model, readDanger(foldText(message)));
  if (label === 'none' || confidence < SIGN) return undefined;
  return { category: label, severity: confidence >= SURE ? 'high' : 'low' };
}
