import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByDay } from './group-by-day.ts';

const inBogota = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'America/Bogota' });
const nameDay = (at: Date) => inBogota.format(at);

describe('groupByDay', () => {
  it("cuts at midnight of the reader's time zone", () => {
    const at = (instant: string) => ({ at: instant });
    // Midnight in Bogotá is five hours after midnight UTC.
    const groups = groupByDay(
      [at('2026-11-21T05:00:00.000Z'), at('2026-11-21T04:59:59.000Z'), at('2026-11-20T05:00:00.000Z')],
      nameDay,
    );
    expect(groups.map(([day, entries]) => [day, entries.length])).toEqual([
      ['21 Nov 2026', 1],
      ['20 Nov 2026', 2],
    ]);
  });

  it('loses, doubles and reorders nothing', () => {
    const date = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-03-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(date.map((value) => ({ at: value.toISOString() }))), (entries) => {
        expect(groupByDay(entries, nameDay).flatMap(([, rows]) => rows)).toEqual(entries);
      }),
    );
  });
});
