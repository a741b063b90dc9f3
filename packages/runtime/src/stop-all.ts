import type { Logger } from './logger.ts';

export type StopStep = () => Promise<unknown>;

/** Runs every step once, the last opened first; a step that fails does not keep the others from running. */
export async function stopAll(steps: StopStep[], log: Pick<Logger, 'error'>): Promise<void> {
  for (const step of steps.splice(0).reverse()) {
    await step().catch((error) => log.error({ err: error }, 'stopping a part failed'));
  }
}

/**
 * Stops the process in order when it is asked to: exit code 0, or 1 when stopping failed. A signal that comes again
 * changes nothing: npm passes on one that the terminal has sent already.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Pick<Logger, 'error'>): void {
  let isStopping = false;
  const stopOnce = () => {
    if (isStopping) return;
    isStopping = true;
    stop().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stopOnce);
  process.on('SIGTERM', stopOnce);
}
