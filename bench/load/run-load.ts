import { startNode } from '../child-process.ts';
import type { LoadPlan, LoadReport } from './load-plan.ts';

/** Runs a load client in a process of its own and answers its report. */
export async function runLoad(plan: LoadPlan): Promise<LoadReport> {
  const client = startNode(new URL('./load-client.ts', import.meta.url), { input: JSON.stringify(plan) });
  return JSON.parse(await client.output());
}
