/**
 * Passes on what comes until the signal says stop, and then ends at once: a voice that waits for its provider does not
 * keep the learner waiting as well. Its own end is asked for and not awaited.
 */
export async function* untilAborted<Item>(
  items: AsyncIterator<Item>,
  signal: AbortSignal,
  onLateFailure: (error: unknown) => void,
): AsyncGenerator<Item> {
  // Of the one wait that is under way: a promise that all waits raced against would keep something of each to the end.
  let giveUp: (() => void) | undefined;
  const onAbort = () => giveUp?.();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      const first = await new Promise<IteratorResult<Item> | undefined>((resolve, reject) => {
        giveUp = () => resolve(undefined);
        // What it still says, or breaks with, after an abort is nobody's matter.
        items.next().then(resolve, reject);
      });
      if (first === undefined || first.done === true) return;
      yield first.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Also when the reader has enough before the end.
    void items.return?.()?.catch(onLateFailure);
  }
}
