/** What a text is read as; each group weighs the same, however many features it has. */
export interface FeatureGroup {
  weight: number;
  features: readonly string[];
  /** How much of each there is, a vector of length 1; left out where a feature is there or is not. */
  amounts?: readonly number[];
}

/**
 * A linear model over hashed features (Weinberger et al., 2009): a feature is a place in one table, found by its hash,
 * so that no list of features is kept. Two that share a place are rare enough, and learnt as such.
 */
export interface LinearModel<Label extends string> {
  labels: readonly Label[];
  /** For each row a weight for each label. */
  weights: Float32Array;
  /**
   * For each place of the table its row, or `NO_ROW` for a feature that is left out: what was met too seldom to learn
   * from would only cloud what was learnt. Left out itself where each place is a row.
   */
  rows?: Int32Array;
}

export const NO_ROW = -1;

export interface Guess<Label extends string> {
  label: Label;
  /** 0 to 1: the probability of this label, by the model. */
  confidence: number;
}

/** A message as rows of weights, and how much of each it has. */
export interface Sparse {
  places: Int32Array;
  values: Float32Array;
}

/** Where features are found: how many places there are, and the row of each where some have none. */
export interface Table {
  places: number;
  rows?: Int32Array | undefined;
}

/** FNV-1a over UTF-16 units, its high bits folded in. */
function placeOf(feature: string, tablePlaces: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % tablePlaces;
}

/** Each group becomes a vector of the length it weighs, so that a long message shouts no louder than a short one. */
export function toSparse(groups: readonly FeatureGroup[], { places: tablePlaces, rows }: Table): Sparse {
  const found = new Map<number, number>();
  const add = (row: number, value: number): void => {
    if (row !== NO_ROW) found.set(row, (found.get(row) ?? 0) + value);
  };
  const rowOf = (feature: string): number => {
    const place = placeOf(feature, tablePlaces);
    return rows === undefined ? place : (rows[place] as number);
  };
  for (const { weight, features, amounts } of groups) {
    if (amounts !== undefined)
      for (const [at, amount] of amounts.entries()) add(rowOf(features[at] ?? ''), weight * amount);
    else {
      const places = new Set(features.map(rowOf));
      places.delete(NO_ROW);
      const share = weight / Math.sqrt(Math.max(1, places.size));
      for (const place of places) add(place, share);
    }
  }
  return { places: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}

/** How much of a message speaks for each label; what parts of it add up to is what the whole does. */
function sumWeights(weights: Float32Array, { places, values }: Sparse, width: number): number[] {
  const scores = new Array<number>(width).fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const base = (places[at] as number) * width;
    const value = values[at] as number;
    for (let label = 0; label < width; label += 1)
      scores[label] = (scores[label] as number) + value * (weights[base + label] as number);
  }
  return scores;
}

function toShares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The probability of each label. */
export function sharesOf(weights: Float32Array, row: Sparse, width: number): number[] {
  return toShares(sumWeights(weights, row, width));
}

/** How much a part of a message speaks for each label of a model, in their order: to be kept where the rest is not known yet. */
export function scoreLabels<Label extends string>(
  { labels, weights, rows }: LinearModel<Label>,
  groups: readonly FeatureGroup[],
): number[] {
  const places = rows?.length ?? weights.length / labels.length;
  return sumWeights(weights, toSparse(groups, { places, rows }), labels.length);
}

/** The probability of each label of a model, in their order. */
export function shareLabels<Label extends string>(
  model: LinearModel<Label>,
  groups: readonly FeatureGroup[],
): number[] {
  return toShares(scoreLabels(model, groups));
}

/** What a message is, by the scores of its parts. */
export function guessLabel<Label extends string>(
  { labels }: Pick<LinearModel<Label>, 'labels'>,
  parts: readonly (readonly number[])[],
): Guess<Label> {
  const scores = labels.map((_, label) => parts.reduce((sum, part) => sum + (part[label] as number), 0));
  const shares = toShares(scores);
  const confidence = Math.max(...shares);
  return { label: labels[shares.indexOf(confidence)] as Label, confidence };
}
