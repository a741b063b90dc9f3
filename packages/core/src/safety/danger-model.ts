import { type LinearModel, shareLabels, unpackWeights } from '../text/index.ts';
import { type DangerWords, readDanger, readDangerWords, readMeant } from './danger-features.ts';
import { DANGER_LABELS, type DangerLabel } from './danger-label.ts';
import { DANGER_WEIGHTS } from './danger-weights.generated.ts';
import { isImminent } from './imminent.ts';
import { type Places, readMeanings } from './read-meanings.ts';
import { SAFETY_CATEGORIES, type SafetyCategory, type SafetySeverity } from './safety-rule.ts';

/** From here on the answer is fixed; a sign, of which an adult of a minor is told, begins lower. */
const SURE = 0.75;
/** Enough where a frame lies over the words; without one, short messages of an ordinary day come near it. */
const FRAMED_SIGN = 0.57;
/**
 * No higher where nobody the learner knows is in it: Spanish tells of oneself without a word for it, and at 0.88 four
 * dangers were lost for each alarm spared.
 */
const BARE_SIGN = 0.69;
/** Of dangers told that were never taught, each was above it. */
const HARMLESS = 0.4;
/** Texts are longer than messages: so many pieces of one would find a danger in every third newspaper page. */
const LONG = 120;
const LONG_SIGN = 0.9;
const WRITER = ['i', 'me'];
/** What children say of danger fits in so many words; of longer messages each piece is read for itself. */
const PIECE = 24;
const STEP = 12;
/** Fewer words without a frame say nothing: `yes`, `the plan`. */
const LEAST = 3;

/** How sure the model is that some words tell of danger, 0 to 1, and of which. */
export interface Suspicion extends Pick<DangerWords, 'words' | 'places'> {
  category: SafetyCategory;
  share: number;
  isFramed: boolean;
}

/** What a model suspects in words that belong together. */
export function suspectWords(model: LinearModel<DangerLabel>, words: readonly string[]): Suspicion {
  const meant = readMeant(words);
  const shares = shareLabels(model, readDanger(meant));
  const shareOf = (label: DangerLabel) => shares[DANGER_LABELS.indexOf(label)] ?? 0;
  const [first = 'abuse', ...rest] = SAFETY_CATEGORIES;
  const category = rest.reduce((most, next) => (shareOf(next) > shareOf(most) ? next : most), first);
  // Torn between two kinds of danger it is still sure of danger.
  const { places, frames } = meant;
  return { words, places, category, share: 1 - shareOf('none'), isFramed: frames.length > 0 };
}

/** Whether it is one without the help of a frame. */
function isBareSign({ words, share, isFramed }: Suspicion): boolean {
  return share >= BARE_SIGN && (isFramed || words.length >= LEAST);
}

function saysWriter(places: Places): boolean {
  return WRITER.some((meaning) => places.has(meaning));
}

/** The same among many others: whoever tells of themselves says `i` or `me` beside it. */
function isSignInText(suspicion: Suspicion): boolean {
  return suspicion.share >= LONG_SIGN && isBareSign(suspicion) && saysWriter(suspicion.places);
}

/** Whether a suspicion is enough to tell somebody. */
export function isSign(suspicion: Suspicion): boolean {
  return isBareSign(suspicion) || (suspicion.isFramed && suspicion.share >= FRAMED_SIGN);
}

/** The whole of a short message, a long one in pieces that overlap; then its sentences. */
function listPieces(message: string, words: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil((words.length - PIECE) / STEP) + 1);
  const pieces = Array.from({ length: count }, (_, at) => words.slice(at * STEP, at * STEP + PIECE));
  const sentences = message.split(/[.!?\n]+/u).map(readDangerWords);
  return [...pieces, ...sentences.filter(({ length }) => length < words.length && length <= PIECE)];
}

let taught: LinearModel<DangerLabel> | undefined;

function openModel(): LinearModel<DangerLabel> {
  taught ??= { labels: DANGER_LABELS, weights: unpackWeights(DANGER_WEIGHTS) };
  return taught;
}

/** Whether words are like those in which nothing is wrong, whatever they name: "two reasons: noise and bullying". */
export function soundsHarmless(words: readonly string[]): boolean {
  return suspectWords(openModel(), words).share < HARMLESS;
}

/**
 * What a message seems to tell of where no rule has its words. Deterministic, and talked out of nothing: one sentence
 * among many harmless ones is found, too, where it is a clear one. `words`: those of the message.
 */
export function suspectDanger(
  message: string,
  words: readonly string[] = readDangerWords(message),
): { category: SafetyCategory; severity: SafetySeverity } | undefined {
  const model = openModel();
  const { length } = words;
  // Nothing else counts in a text, and there is much of it.
  const isRead = (piece: readonly string[]) => length <= LONG || saysWriter(readMeanings(piece));
  const pieces = listPieces(message, words)
    .filter(isRead)
    .map((piece) => suspectWords(model, piece));
  // Of parts only the surer ones count: there are many of them.
  const isEnough = length > LONG ? isSignInText : isBareSign;
  const found = pieces.filter((piece, at) => (length <= PIECE && at === 0 ? isSign(piece) : isEnough(piece)));
  if (found.length === 0) return undefined;
  const worst = found.reduce((most, piece) => (piece.share > most.share ? piece : most));
  const severity = isImminent(worst.words, worst.category) ? 'urgent' : 'high';
  return { category: worst.category, severity: worst.share >= SURE ? severity : 'low' };
}
