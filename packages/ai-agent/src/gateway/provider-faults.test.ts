import type { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDouble } from './provider-double.fixture.ts';
import { addFaults, FAULTS, playTurn, rigFaulty } from './provider-faults.fixture.ts';

let double: LLMock;
beforeAll(async () => {
  double = await startDouble();
  addFaults(double);
});
afterAll(() => double.stop());

it.each(FAULTS)('a turn ends well when the provider does this: %s', async (fault) => {
  const rig = rigFaulty(double, fault === 'stall' ? 100 : 20_000);
  const ending = await playTurn(rig, fault);
  expect(ending).not.toBe('nothing');
  if (fault === 'works') expect(ending).toBe('answer');
  // Every call that was paid for in advance is settled, and none for more than was set aside.
  for (const { settled, worstMicros } of rig.books.calls)
    expect(settled?.costMicros).toBeLessThanOrEqual(worstMicros);
});
