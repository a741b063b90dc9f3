/**
 * Passes on what comes until the signal says stop, and then ends at once: a voice that waits for its provider does not
 * keep the learner waiting as well. Its own end is asked for and not awaited.
 */
export async function* untilAborted<Item>(
  items: AsyncIterator<Item>,
  signal: AbortSignal,
  onLateFailure: (error: unknown) => void,
): AsyncGenerator<Item> {
  const aborted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  try {
    while (!signal.aborted) {
      const next = items.next();
      const first = await Promise.race([next, aborted]);
      if (first === undefined) {
        // What it still says, or breaks with, is nobody's matter.
        next.catch(() => undefined);
        return;
      }
      if (first.done === true) return;
      yield first.value;
    }
  } finally {
    // Also when the reader has enough before the end.
    void items.return?.()?.catch(onLateFailure);
  }
}
