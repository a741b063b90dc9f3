import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, anyLedger } from '../badges/badge-ledger.fixture.ts';
import type { JudgedAnswer } from '../badges/badge-steps.ts';
import { createRecordKeeping } from './keep-records.ts';
import { createMemoryRecords, eventOf } from './memory-records.fixture.ts';

const keeping = createRecordKeeping();

/** Tells of answers so that the records take them up in the given portions; 0 is an event that came twice. */
async function keep(ledger: readonly JudgedAnswer[], portions: readonly number[]) {
  const records = createMemoryRecords();
  const rest = [...ledger];
  for (const portion of [...portions, rest.length]) {
    for (const answer of rest.splice(0, portion)) records.append(answer);
    await keeping.handle(eventOf('ana'), { records: records.store });
  }
  return records;
}

const many = Array.from({ length: 30 }, (_, index) => answerTo(`x${index}`));

describe('keeping records', () => {
  it('awards each grade once, by the answer that completed it', async () => {
    const { awards } = (await keep(many, [1, 3])).read();
    const ownFire = awards.map(([, award]) => award).filter((award) => award.badge === 'own-fire');
    expect(ownFire.map(({ grade, attemptId }) => [grade, attemptId])).toEqual([
      [1, 'attempt-1'],
      [2, 'attempt-25'],
    ]);
  });

  it('takes up years of answers in rounds', async () => {
    const year = Array.from({ length: 450 }, (_, index) => answerTo(`x${index}`));
    const { days } = (await keep(year, [])).read();
    expect(days.days.map((day) => day.right)).toEqual([450]);
  });

  it('comes to the same however the events come: doubled, lost, many at once', () => {
    const portions = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
    return fc.assert(
      fc.asyncProperty(anyLedger, portions, async (ledger, some) => {
        expect((await keep(ledger, some)).read()).toEqual((await keep(ledger, [])).read());
      }),
    );
  });

  it('makes them again, equal, and takes no badge back when the rules change', () =>
    fc.assert(
      fc.asyncProperty(anyLedger, async (ledger) => {
        const records = await keep(ledger, [3, 3]);
        const before = records.read();
        records.forget();
        await keeping.handle(eventOf('ana'), { records: records.store });
        expect(records.read()).toEqual(before);
      }),
    ));
});
