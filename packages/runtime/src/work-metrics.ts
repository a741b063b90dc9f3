import { Histogram, Registry } from 'prom-client';

export interface WorkMetrics {
  /** For whoever serves /metrics in this process. */
  registry: Registry;
  observeAlertDelay(delayMs: number): void;
}

/** What is measured beside requests. Two seconds are the promise, so the buckets are finest below it. */
export function createWorkMetrics(): WorkMetrics {
  const registry = new Registry();
  const delay = new Histogram({
    name: 'kindling_struggle_alert_delay_seconds',
    help: 'Time from the answer or report that triggered a struggle alert to the frame that tells open pages',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 60],
    registers: [registry],
  });
  return { registry, observeAlertDelay: (delayMs) => delay.observe(Math.max(0, delayMs) / 1000) };
}
