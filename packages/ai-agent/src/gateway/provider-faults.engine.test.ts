import type { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDouble } from './provider-double.fixture.ts';
import { addFaults, type Ending, FAULTS, playTurn, rigFaulty } from './provider-faults.fixture.ts';

const TURNS = 1_000;
const AT_ONCE = 10;
const LEAST_GOOD = 0.999;

let double: LLMock;
beforeAll(async () => {
  double = await startDouble();
  addFaults(double);
});
afterAll(() => double.stop());

it('of a thousand turns with providers that fail in every way, all end in something to go on from', {
  timeout: 300_000,
}, async () => {
  const endings: Record<Ending, number> = { answer: 0, fallback: 0, resumable: 0, nothing: 0 };
  const played: string[] = [];
  let settled = 0;
  for (let turn = 0; turn < TURNS; turn += AT_ONCE) {
    // One gateway for several turns at once: breakers open and close as they do in a server.
    const rig = rigFaulty(double, 250);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_unused, index) => {
        const fault = FAULTS[(turn * 7 + index * 3) % FAULTS.length] ?? 'works';
        const ending = await playTurn(rig, fault);
        endings[ending] += 1;
        if (ending === 'nothing') played.push(fault);
      }),
    );
    settled += rig.books.calls.filter((call) => call.settled === undefined).length;
  }
  expect(settled).toBe(0);
  expect(1 - endings.nothing / TURNS, played.join(', ')).toBeGreaterThanOrEqual(LEAST_GOOD);
  // The double did its work: all three endings were seen often.
  for (const ending of ['answer', 'fallback', 'resumable'] as const)
    expect(endings[ending]).toBeGreaterThan(TURNS / 50);
});
