/** Whose session the browser has now: the person the queue belongs to, someone else, or nobody knows. */
export type SessionOwner = 'same' | 'other' | 'unknown';

export interface PersonGuard {
  /** The page was out of sight: on a shared computer someone else may have signed in in another tab. */
  doubt(): void;
  /** Asks the server only when there is doubt. */
  check(): Promise<SessionOwner>;
}

/** Keeps a tab left open from sending one person's answers under another's name. */
export function createPersonGuard(personId: string, findSignedIn: () => Promise<string>): PersonGuard {
  let doubtful = false;
  return {
    doubt: () => {
      doubtful = true;
    },
    check: async () => {
      if (!doubtful) return 'same';
      try {
        if ((await findSignedIn()) !== personId) return 'other';
      } catch {
        // No answer, or nobody signed in: sending would fail the same way and is tried again later.
        return 'unknown';
      }
      doubtful = false;
      return 'same';
    },
  };
}
