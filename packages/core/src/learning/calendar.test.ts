import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countActiveDays, isTimeZone, lastSevenDays, shiftDate, toLocalDate } from './calendar.ts';

describe('toLocalDate', () => {
  it.each([
    ['2026-11-21T04:59:59Z', 'America/Bogota', '2026-11-20'],
    ['2026-11-21T05:00:00Z', 'America/Bogota', '2026-11-21'],
    ['2026-11-21T14:59:59Z', 'Asia/Tokyo', '2026-11-21'],
    ['2026-11-21T15:00:00Z', 'Asia/Tokyo', '2026-11-22'],
    // Kathmandu is 5:45 ahead, Kiritimati 14 h.
    ['2026-11-21T18:14:59Z', 'Asia/Kathmandu', '2026-11-21'],
    ['2026-11-21T18:15:00Z', 'Asia/Kathmandu', '2026-11-22'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
    // New York, 8 March 2026: the clock jumps from 2 to 3; the day has 23 hours.
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
    // Madrid, 25 October 2026: the day has 25 hours.
    ['2026-10-24T22:00:00Z', 'Europe/Madrid', '2026-10-25'],
    ['2026-10-25T22:59:59Z', 'Europe/Madrid', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Madrid', '2026-10-26'],
  ])('%s in %s is %s', (instant, zone, date) => {
    expect(toLocalDate(new Date(instant), zone)).toBe(date);
  });

  it('takes a zone it does not know as UTC', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(toLocalDate(new Date('2026-11-21T23:59:59Z'), 'Mars/Olympus')).toBe('2026-11-21');
  });
});

describe('shiftDate', () => {
  it('crosses months, leap days and years', () => {
    expect(shiftDate('2028-02-28', 1)).toBe('2028-02-29');
    expect(shiftDate('2026-12-31', 1)).toBe('2027-01-01');
    expect(shiftDate('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('comes back when shifted back', () => {
    const date = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -1000, max: 1000 }), (instant, days) => {
        const day = toLocalDate(instant, 'UTC');
        expect(shiftDate(shiftDate(day, days), -days)).toBe(day);
      }),
    );
  });
});

describe('the last seven days', () => {
  it('end today, oldest first, also over a clock change', () => {
    expect(lastSevenDays('2026-10-27')).toEqual([
      '2026-10-21',
      '2026-10-22',
      '2026-10-23',
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
      '2026-10-27',
    ]);
  });

  it('count each active day once and none outside', () => {
    const days = ['2026-11-14', '2026-11-15', '2026-11-15', '2026-11-21', '2026-11-22'];
    expect(countActiveDays(days, '2026-11-21')).toBe(2);
  });
});
