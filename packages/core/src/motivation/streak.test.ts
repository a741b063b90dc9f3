import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDate, toLocalDate } from '../learning/calendar.ts';
import { type ActiveDay, DAYS_PER_FREEZE, foldStreak } from './streak.ts';

const START = '2026-03-01';
const DAY_MS = 86_400_000;
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const active = (...offsets: number[]): ActiveDay[] =>
  offsets.map((offset) => ({
    day: shiftDate(START, offset),
    lastAnswerAt: noonOf(shiftDate(START, offset)),
  }));
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const on = (offset: number) => shiftDate(START, offset);

describe('a streak', () => {
  it.each([
    ['nothing yet', [], 0, 'begin', 0],
    ['one day, today', [0], 0, 'done', 1],
    ['yesterday: today is still open', [0], 1, 'waiting', 1],
    ['a missed day without a freeze ends it', [0], 2, 'resting', 0],
    ['a new one begins after a rest', [0, 1, 5], 5, 'done', 1],
    ['a week', range(0, 6), 6, 'done', 7],
  ] as const)('%s', (_what, days, today, state, length) => {
    expect(foldStreak(active(...days), on(today))).toMatchObject({ state, length });
  });

  it('earns one freeze with each seventh active day', () => {
    const freezes = range(1, 21).map((days) => foldStreak(active(...range(1, days)), on(days)).freezes);
    expect(freezes).toEqual(range(1, 21).map((days) => Math.floor(days / DAYS_PER_FREEZE)));
    expect(foldStreak(active(...range(1, 8)), on(8)).daysToNextFreeze).toBe(6);
  });

  it('covers a missed day with a freeze, names it and does not count it', () => {
    const week = range(0, 6);
    expect(foldStreak(active(...week, 8), on(8))).toMatchObject({
      state: 'done',
      length: 8,
      freezes: 0,
      frozenDays: [on(7)],
    });
    expect(foldStreak(active(...week), on(8))).toMatchObject({ state: 'waiting', length: 7, freezes: 0 });
    expect(foldStreak(active(...week), on(9))).toMatchObject({ state: 'resting', length: 0, longest: 7 });
  });

  it('does not carry freezes over into the next streak', () => {
    expect(foldStreak(active(...range(0, 6), 20, 22), on(22))).toMatchObject({ length: 1, freezes: 0 });
  });

  it('keeps the longest when a shorter one stands', () => {
    expect(foldStreak(active(0, 1, 2, 9), on(9))).toMatchObject({ length: 1, longest: 3 });
  });
});

describe('days are those of the learner', () => {
  const dayAt = (instant: string, timeZone: string): ActiveDay => ({
    day: toLocalDate(new Date(instant), timeZone),
    lastAnswerAt: new Date(instant),
  });

  it('is not cut by a clock change, in either direction', () => {
    const spring = ['2026-03-28T21:30:00Z', '2026-03-29T20:30:00Z', '2026-03-30T20:30:00Z'];
    const autumn = ['2026-10-24T20:30:00Z', '2026-10-25T21:30:00Z', '2026-10-26T21:30:00Z'];
    for (const instants of [spring, autumn]) {
      const days = instants.map((instant) => dayAt(instant, 'Europe/Madrid'));
      expect(foldStreak(days, days[2]?.day ?? '')).toMatchObject({ state: 'done', length: 3 });
    }
  });

  it('skips no day for who flies east over the date line', () => {
    const before = dayAt('2026-06-01T08:00:00Z', 'Pacific/Honolulu');
    const after = dayAt('2026-06-02T04:00:00Z', 'Pacific/Kiritimati');
    expect([before.day, after.day]).toEqual(['2026-05-31', '2026-06-02']);
    expect(foldStreak([before, after], after.day)).toMatchObject({ length: 2, frozenDays: [] });
  });

  it('stands for who flies west and lives the same date again', () => {
    const tokyo = dayAt('2026-06-01T20:00:00Z', 'Asia/Tokyo');
    const today = toLocalDate(new Date('2026-06-02T03:00:00Z'), 'America/Los_Angeles');
    expect([tokyo.day, today]).toEqual(['2026-06-02', '2026-06-01']);
    expect(foldStreak([tokyo], today)).toMatchObject({ state: 'done', length: 1 });
  });

  it('takes in an answer given offline days ago', () => {
    expect(foldStreak(active(0, 1, 3, 4), on(4)).length).toBe(2);
    expect(foldStreak(active(0, 1, 3, 4, 2), on(4)).length).toBe(5);
  });
});

describe('whatever the days are', () => {
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 90 });

  it('order does not matter', () => {
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 130 }), (days, today) => {
        const sorted = [...days].sort((left, right) => left - right);
        expect(foldStreak(active(...days), on(today))).toEqual(foldStreak(active(...sorted), on(today)));
      }),
    );
  });

  it('another active day never shortens the streak nor the record', () => {
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 120 }), (days, extra) => {
        const today = on(120);
        const before = foldStreak(active(...days), today);
        const after = foldStreak(active(...new Set([...days, extra])), today);
        expect(after.length).toBeGreaterThanOrEqual(before.length);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
      }),
      { numRuns: 500 },
    );
  });

  it('uses no more freezes than were earned, one for each missed day', () => {
    fc.assert(
      fc.property(offsets, (days) => {
        const streak = foldStreak(active(...days), on(120));
        const earned = Math.floor(streak.length / DAYS_PER_FREEZE);
        expect(streak.freezes + streak.frozenDays.length).toBe(earned);
        expect(new Set(streak.frozenDays).size).toBe(streak.frozenDays.length);
        expect(streak.longest).toBeLessThanOrEqual(days.length);
      }),
    );
  });

  it('depends on dates, not on how late in the day the answers came', () => {
    const late = (days: ActiveDay[]) =>
      days.map(({ day }, index) => ({
        day,
        lastAnswerAt: new Date(noonOf(day).getTime() + ((index % 3) - 1) * (DAY_MS / 3)),
      }));
    fc.assert(
      fc.property(offsets, (days) => {
        const ordered = active(...[...days].sort((left, right) => left - right));
        expect(foldStreak(late(ordered), on(120))).toEqual(foldStreak(ordered, on(120)));
      }),
    );
  });
});
