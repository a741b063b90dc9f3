import { AppError } from '@kindling/shared';

const WINDOW_MS = 60_000;
/** A learner who thinks between two checks needs a few; a script needs more. */
const MOST_IN_WINDOW = 20;
/** Learners remembered at once; those of the last minute come first. */
const MOST_LEARNERS = 10_000;

/** Counts the programs each learner hands in, in this process. */
export interface RunLimit {
  /** @throws AppError rate-limited, with the seconds until the next one is taken */
  admit(learner: string): void;
}

export function createRunLimit(now: () => number): RunLimit {
  const admitted = new Map<string, number[]>();
  return {
    admit(learner) {
      const at = now();
      const recent = (admitted.get(learner) ?? []).filter((time) => time > at - WINDOW_MS);
      const [oldest = at] = recent;
      if (recent.length >= MOST_IN_WINDOW) {
        throw new AppError('rate-limited', 'You check programs faster than they can be run.', {
          hint: 'Wait a moment, and try your program with Run meanwhile.',
          details: { retryAfterSeconds: (oldest + WINDOW_MS - at) / 1000 },
        });
      }
      // Written anew it stands last: who was silent longest is forgotten first.
      admitted.delete(learner);
      admitted.set(learner, [...recent, at]);
      const [silent] = admitted.keys();
      if (admitted.size > MOST_LEARNERS && silent !== undefined) admitted.delete(silent);
    },
  };
}
