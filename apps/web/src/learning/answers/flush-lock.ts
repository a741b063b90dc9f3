/** Runs work alone: after any work of the same name, in this tab and in others, has ended. */
export type FlushLock = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Web Locks where there are any. They exist only on https and localhost; elsewhere the tab's own queue must do,
 * and two tabs may send the same answer, which the server records once.
 */
export function createFlushLock(name: string, locks: LockManager | undefined): FlushLock {
  if (locks) return async (work) => await locks.request(name, work);
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
