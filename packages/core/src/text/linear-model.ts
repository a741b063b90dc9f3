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
  /** For each place a weight for each label. */
  weights: Float32Array;
}

export interface Guess<Label extends string> {
  label: Label;
  /** 0 to 1: the probability of this label, by the model. */
  confidence: number;
}

/** A message as places in the table, and how much of each it has. */
export interface Sparse {
  places: Int32Array;
  values: Float32Array;
}

/** FNV-1a over UTF-16 units, its high bits folded in. */
function placeOf(feature: string, tablePlaces: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % tablePlaces;
}

/** Each group becomes a vector of the length it weighs, so that a long message shouts no louder than a short one. */
export function toSparse(groups: readonly FeatureGroup[], tablePlaces: number): Sparse {
  const found = new Map<number, number>();
  const add = (place: number, value: number): void => {
    found.set(place, (found.get(place) ?? 0) + value);
  };
  for (const { weight, features, amounts } of groups) {
    if (amounts !== undefined)
      for (const [at, amount] of amounts.entries())
        add(placeOf(features[at] ?? '', tablePlaces), weight * amount);
    else {
      const places = new Set(features.map((feature) => placeOf(feature, tablePlaces)));
      const share = weight / Math.sqrt(Math.max(1, places.size));
      for (const place of places) add(place, share);
    }
  }
  return { places: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}

/** The probability of each label. */
export function sharesOf(weights: Float32Array, { places, values }: Sparse, width: number): number[] {
  const scores = new Array<number>(width).fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const base = (places[at] as number) * width;
    const value = values[at] as number;
    for (let label = 0; label < width; label += 1)
      scores[label] = (scores[label] as number) + value * (weights[base + label] as number);
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The probability of each label of a model, in their order. */
export function shareLabels<Label extends string>(
  { labels, weights }: LinearModel<Label>,
  groups: readonly FeatureGroup[],
): number[] {
  return sharesOf(weights, toSparse(groups, weights.length / labels.length), labels.length);
}

export function guessLabel<Label extends string>(
  model: LinearModel<Label>,
  groups: readonly FeatureGroup[],
): Guess<Label> {
  const shares = shareLabels(model, groups);
  const confidence = Math.max(...shares);
  return { label: model.labels[shares.indexOf(confidence)] as Label, confidence };
}
