import type { Correction } from '@kindling/core/turns';

/** First to last, none over another; of two that begin together the longer one. */
export function keepApart(found: readonly Correction[]): Correction[] {
  const sorted = found
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Correction[] = [];
  for (const correction of sorted) {
    if (correction.start >= (kept.at(-1)?.end ?? 0)) kept.push(correction);
  }
  return kept;
}

/**
 * Both lists over the text as it was written; `later` was found in what `first` made of it. A later correction takes in
 * those that it meets, with what they wrote outside of it.
 */
export function weaveCorrections(
  text: string,
  first: readonly Correction[],
  later: readonly Correction[],
): Correction[] {
  const placed = later.map((correction): Correction => {
    const start = toWritten(correction.start, first, 'start');
    const end = toWritten(correction.end, first, 'end');
    const to = start.kept + correction.to + end.kept;
    return {
      ...correction,
      start: start.place,
      end: end.place,
      from: text.slice(start.place, end.place),
      to,
    };
  });
  const isFree = (one: Correction) => placed.every(({ start, end }) => one.end <= start || end <= one.start);
  return keepApart([...placed, ...first.filter(isFree)]);
}

/**
 * Where a place in the mended text stood. Within what was mended it is the beginning or the end of that, and what was
 * written between there and the place is kept.
 */
function toWritten(
  place: number,
  mended: readonly Correction[],
  edge: 'start' | 'end',
): { place: number; kept: string } {
  let moved = 0;
  for (const { start, end, to } of mended) {
    const mendedStart = start + moved;
    const mendedEnd = mendedStart + to.length;
    if (place <= mendedStart) break;
    if (place < mendedEnd)
      return edge === 'start'
        ? { place: start, kept: to.slice(0, place - mendedStart) }
        : { place: end, kept: to.slice(place - mendedStart) };
    moved += to.length - (end - start);
  }
  return { place: place - moved, kept: '' };
}

/** The text with all corrections made. */
export function applyCorrections(text: string, corrections: readonly Correction[]): string {
  return [...corrections]
    .sort((a, b) => b.start - a.start)
    .reduce((said, { start, end, to }) => said.slice(0, start) + to + said.slice(end), text);
}
