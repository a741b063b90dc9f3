import type { SandboxMetrics } from '@kindling/sandbox';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { collectSandboxMetrics } from './sandbox-metrics.ts';

const METRICS: SandboxMetrics = {
  waiting: 3,
  running: 2,
  waitingForInput: 1,
  runs: 7,
  runMsTotal: 1500,
  waitMsTotal: 250,
  restoreMsTotal: 20,
  byStatus: { ok: 4, error: 1, timeout: 2, memory: 0, 'output-limit': 0, crash: 0 },
  killed: { timeout: 1, 'processor-time': 0, 'input-wait': 0, cancel: 2, crash: 0 },
  processesReplaced: 1,
};

it('tells what the sandbox counts each time it is asked, and nothing before there is one', async () => {
  const registry = new Registry();
  let metrics: SandboxMetrics | undefined;
  collectSandboxMetrics(registry, () => metrics);
  expect(await registry.metrics()).toContain('kindling_sandbox_running 0\n');
  metrics = METRICS;
  await registry.metrics();
  const text = await registry.metrics();
  for (const line of [
    'kindling_sandbox_waiting 3',
    'kindling_sandbox_running 2',
    'kindling_sandbox_waiting_for_input 1',
    'kindling_sandbox_run_seconds_total 1.5',
    'kindling_sandbox_queue_seconds_total 0.25',
    'kindling_sandbox_restore_seconds_total 0.02',
    'kindling_sandbox_runs_total{status="ok"} 4',
    'kindling_sandbox_kills_total{reason="cancel"} 2',
    'kindling_sandbox_processes_replaced_total 1',
  ]) {
    expect(text).toContain(`${line}\n`);
  }
});
