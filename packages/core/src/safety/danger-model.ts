import { type LinearModel, shareLabels, unpackWeights } from '../text/index.ts';
import { isFramed, readDanger, readDangerWords } from './danger-features.ts';
import { DANGER_LABELS, type DangerLabel } from './danger-label.ts';
import { DANGER_WEIGHTS } from './danger-weights.generated.ts';
import { isImminent } from './imminent.ts';
import { SAFETY_CATEGORIES, type SafetyCategory, type SafetySeverity } from './safety-rule.ts';

/** From here on the answer is fixed; a sign, of which an adult of a minor is told, begins lower. */
const SURE = 0.75;
/** Enough where a frame lies over the words; without one, short messages of an ordinary day come near it. */
const SIGN = 0.5;
/** What children say of danger fits in so many words; of longer messages each piece is read for itself. */
const PIECE = 24;
const STEP = 12;

/** How sure the model is that some words tell of danger, 0 to 1, and of which. */
export interface Suspicion {
  category: SafetyCategory;
  share: number;
  isFramed: boolean;
}

/** What a model suspects in words that belong together. */
export function suspectWords(model: LinearModel<DangerLabel>, words: readonly string[]): Suspicion {
  const shares = shareLabels(model, readDanger(words));
  const shareOf = (label: DangerLabel) => shares[DANGER_LABELS.indexOf(label)] ?? 0;
  const [first = 'abuse', ...rest] = SAFETY_CATEGORIES;
  const category = rest.reduce((most, next) => (shareOf(next) > shareOf(most) ? next : most), first);
  // Torn between two kinds of danger it is still sure of danger.
  return { category, share: 1 - shareOf('none'), isFramed: isFramed(words) };
}

/** Whether a suspicion is enough to tell somebody. */
export function isSign({ share, isFramed: framed }: Suspicion): boolean {
  return share >= (framed ? SIGN : SURE);
}

function listPieces(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length <= PIECE) return [words];
  const count = Math.ceil((words.length - PIECE) / STEP) + 1;
  return Array.from({ length: count }, (_, at) => words.slice(at * STEP, at * STEP + PIECE));
}

let taught: LinearModel<DangerLabel> | undefined;

/**
 * What a message seems to tell of where no rule has its words. Deterministic, and talked out of nothing: one sentence
 * among many harmless ones is found, too, where it is a clear one.
 */
export function suspectDanger(
  message: string,
): { category: SafetyCategory; severity: SafetySeverity } | undefined {
  taught ??= { labels: DANGER_LABELS, weights: unpackWeights(DANGER_WEIGHTS) };
  const model = taught;
  const pieces = listPieces(readDangerWords(message)).map((words) => ({
    words,
    ...suspectWords(model, words),
  }));
  const worst = pieces.reduce((most, piece) => (piece.share > most.share ? piece : most));
  const isClear = worst.share >= SURE;
  if (pieces.length > 1 ? !isClear : !isSign(worst)) return undefined;
  const severity = isImminent(worst.words, worst.category) ? 'urgent' : 'high';
  return { category: worst.category, severity: isClear ? severity : 'low' };
}
