import type { Gate } from './gate.ts';

/**
 * Runs gates in their order: up to `lanes` static ones in a row side by side, any other when all before it have ended and
 * alone. @returns what each came to, in the order of the gates
 */
export async function runInLanes<Chosen extends Pick<Gate, 'isStatic'>, Result>(
  gates: readonly Chosen[],
  lanes: number,
  run: (gate: Chosen) => Promise<Result>,
): Promise<Result[]> {
  const results: Promise<Result>[] = [];
  const running = new Set<Promise<Result>>();
  for (const gate of gates) {
    if (!gate.isStatic) await Promise.all(running);
    while (running.size >= lanes) await Promise.race(running);
    const result = run(gate).finally(() => running.delete(result));
    running.add(result);
    results.push(result);
    if (!gate.isStatic) await result;
  }
  return Promise.all(results);
}
