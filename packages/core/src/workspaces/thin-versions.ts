/** A version of a workspace without its text. */
export interface KeptVersion {
  version: number;
  savedAt: Date;
  /** Of all its files together. */
  characters: number;
}

/** No history holds more, however long somebody works. */
export const MOST_VERSIONS = 200;
export const MOST_CHARACTERS = 1_000_000;

const MINUTE_MS = 60_000;
/** How far apart versions of an age may stand: the longer ago, the less anybody asks for a single keystroke. */
const SPACING: readonly { untilAgeMs: number; apartMs: number }[] = [
  { untilAgeMs: 10 * MINUTE_MS, apartMs: 0 },
  { untilAgeMs: 120 * MINUTE_MS, apartMs: MINUTE_MS },
  { untilAgeMs: 2 * 1440 * MINUTE_MS, apartMs: 10 * MINUTE_MS },
  { untilAgeMs: Number.POSITIVE_INFINITY, apartMs: 60 * MINUTE_MS },
];

function spacingAt(ageMs: number): number {
  return SPACING.find(({ untilAgeMs }) => ageMs < untilAgeMs)?.apartMs ?? 0;
}

/**
 * Which versions to let go, given all of them from the oldest to the newest. Of each stretch of time its last version
 * stays, with all of the last ten minutes; then the oldest go until the rest is within both limits. The newest always
 * stays, whatever its size.
 */
export function chooseThinned(kept: readonly KeptVersion[], now: Date): number[] {
  const gone: number[] = [];
  let [count, characters] = [0, 0];
  let isFull = false;
  let previousStretch: string | undefined;
  for (const { version, savedAt, characters: size } of kept.toReversed()) {
    const apartMs = spacingAt(now.getTime() - savedAt.getTime());
    const stretch = apartMs === 0 ? undefined : `${apartMs}:${Math.floor(savedAt.getTime() / apartMs)}`;
    const isNewest = count === 0;
    isFull ||= !isNewest && (count >= MOST_VERSIONS || characters + size > MOST_CHARACTERS);
    if (isFull || (!isNewest && stretch !== undefined && stretch === previousStretch)) {
      gone.push(version);
      continue;
    }
    previousStretch = stretch;
    count += 1;
    characters += size;
  }
  return gone;
}
