/** Share of common word triples from which two statements are one told twice; different tasks stay below 0.2. */
const SIMILAR = 0.6;

/** Statements that are copies of an earlier one, or nearly so. */
export function findSimilarStatements(
  exercises: readonly { key: string; statement: string }[],
): { key: string; like: string }[] {
  const triples = exercises.map(({ key, statement }) => ({ key, triples: listTriples(statement) }));
  return triples.flatMap((later, index) => {
    const like = triples
      .slice(0, index)
      .find((earlier) => computeOverlap(earlier.triples, later.triples) >= SIMILAR);
    return like ? [{ key: later.key, like: like.key }] : [];
  });
}

function listTriples(statement: string): Set<string> {
  const words = statement.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
}

/** Jaccard index: common ones as a share of all. */
function computeOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((triple) => right.has(triple)).length;
  return common / (left.size + right.size - common);
}
