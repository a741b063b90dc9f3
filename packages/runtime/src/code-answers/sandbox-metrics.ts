import type { SandboxMetrics } from '@kindling/sandbox';
import { Counter, Gauge, type Registry } from 'prom-client';

const NOW = {
  waiting: ['kindling_sandbox_waiting', 'Programs that wait for a turn now'],
  running: ['kindling_sandbox_running', 'Programs that run now'],
  waitingForInput: ['kindling_sandbox_waiting_for_input', 'Programs that wait for input now'],
} as const;
const SECONDS = {
  waitMsTotal: ['kindling_sandbox_queue_seconds_total', 'Time programs waited for a turn'],
  runMsTotal: ['kindling_sandbox_run_seconds_total', 'Time programs ran'],
  restoreMsTotal: ['kindling_sandbox_restore_seconds_total', 'Time it took to make fresh interpreters'],
} as const;

const named = <Key extends string, Value>(record: Record<Key, Value>) =>
  Object.entries(record) as [Key, Value][];

/** Adds what the sandbox counts, read whenever /metrics is asked for. Nothing is counted before it is opened. */
export function collectSandboxMetrics(registry: Registry, read: () => SandboxMetrics | undefined): void {
  const registers = [registry];
  for (const [key, [name, help]] of named(NOW)) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read()?.[key] ?? 0);
      },
    });
  }
  const count = (name: string, help: string, label: string | undefined, values: () => [string, number][]) =>
    new Counter({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers,
      collect() {
        this.reset();
        for (const [value, total] of values()) this.inc(label === undefined ? {} : { [label]: value }, total);
      },
    });
  for (const [key, [name, help]] of named(SECONDS)) {
    count(name, help, undefined, () => [['', (read()?.[key] ?? 0) / 1000]]);
  }
  const entries = (record: Record<string, number> | undefined) => Object.entries(record ?? {});
  count('kindling_sandbox_runs_total', 'Programs that ran, by how they ended', 'status', () =>
    entries(read()?.byStatus),
  );
  count('kindling_sandbox_kills_total', 'Programs that did not end by themselves, by reason', 'reason', () =>
    entries(read()?.killed),
  );
  count(
    'kindling_sandbox_processes_replaced_total',
    'Times the sandbox process was replaced',
    undefined,
    () => [['', read()?.processesReplaced ?? 0]],
  );
}
