// Sends requests over loopback and reports. A process of its own, so that it does not share an event loop with what
// it measures: LoadPlan as JSON on standard input, LoadReport as JSON on standard output.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { percentile, rounded } from '../statistics.ts';
import type { LoadPlan, LoadReport } from './load-plan.ts';

const TIMEOUT_MS = 30_000;

/** Sends one request and answers its status, or the reason why there is none. */
function send(agent: Agent, plan: LoadPlan, authorization: string, activityId: string): Promise<string> {
  const answeredAt = new Date().toISOString();
  const body = JSON.stringify({ ...plan.body, attemptId: randomUUID(), activityId, answeredAt });
  return new Promise((resolve) => {
    const sent = request(
      plan.url,
      {
        agent,
        method: 'POST',
        timeout: TIMEOUT_MS,
        headers: {
          authorization,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.on('data', () => undefined);
        response.on('end', () => resolve(String(response.statusCode)));
        response.on('error', (error) => resolve(error.message));
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('timeout')));
    sent.on('error', (error) => resolve(error.message));
    sent.end(body);
  });
}

/** One client: requests one after the other until the time is over. */
async function runClient(
  plan: LoadPlan,
  index: number,
  start: number,
  note: (ms: number, status: string) => void,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const own = plan.authorizations.filter((_, place) => place % plan.concurrency === index);
  for (let turn = 0; performance.now() - start < plan.durationMs; turn += 1) {
    const authorization = own[turn % own.length] ?? '';
    const activityId = plan.activityIds[turn % plan.activityIds.length] ?? '';
    const from = performance.now();
    const status = await send(agent, plan, authorization, activityId);
    if (from - start >= plan.warmUpMs) note(performance.now() - from, status);
  }
  agent.destroy();
}

const plan: LoadPlan = JSON.parse(await text(process.stdin));
const times: number[] = [];
const errorKinds: Record<string, number> = {};
const start = performance.now();
const note = (ms: number, status: string) => {
  times.push(ms);
  if (!status.startsWith('2')) errorKinds[status] = (errorKinds[status] ?? 0) + 1;
};
await Promise.all(
  Array.from({ length: plan.concurrency }, (_, index) => runClient(plan, index, start, note)),
);
times.sort((left, right) => left - right);
const report: LoadReport = {
  requests: times.length,
  errors: Object.values(errorKinds).reduce((sum, count) => sum + count, 0),
  errorKinds,
  perSecond: rounded((times.length * 1000) / (performance.now() - start - plan.warmUpMs)),
  p50Ms: rounded(percentile(times, 0.5)),
  p95Ms: rounded(percentile(times, 0.95)),
  p99Ms: rounded(percentile(times, 0.99)),
};
process.stdout.write(JSON.stringify(report));
