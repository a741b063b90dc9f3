const HASH_RANGE = 1000;

/** Spreads learner ids evenly and the same way on every machine. */
function hashId(id: number): number {
  let mixed = Math.imul(id + 17, 2654435761) >>> 0;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x45d9f3b) >>> 0;
  mixed ^= mixed >>> 16;
  return (mixed >>> 0) % HASH_RANGE;
}

/** A name that is not a whole number is turned into one (FNV-1a), so that any log can be folded. */
function toNumber(name: string): number {
  if (/^\d{1,9}$/.test(name)) return Number(name);
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/**
 * Cuts learners into folds: sorted by a hash of their id, then by id, the rank modulo the number of folds decides.
 * Every learner is wholly in one fold, or a model would be judged on people it has seen.
 * @param names names of the learners by their index.
 * @returns for each fold the indexes of its learners.
 */
export function foldLearners(names: readonly string[], folds: number): number[][] {
  const ranked = names
    .map((name, index) => ({ index, id: toNumber(name), hash: hashId(toNumber(name)) }))
    .sort((left, right) => left.hash - right.hash || left.id - right.id || left.index - right.index);
  const cut: number[][] = Array.from({ length: folds }, () => []);
  ranked.forEach(({ index }, rank) => {
    cut[rank % folds]?.push(index);
  });
  return cut;
}
