import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocalDate } from '../learning/calendar.ts';
import { latestWeekDue, mondayOf, sundayOf } from './week-of.ts';

it.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-21', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('%s is in the week of %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

describe('the week to sum up', () => {
  it.each([
    ['before six on Monday morning', '2026-11-23T05:59:00Z', 'UTC', '2026-11-09'],
    ['from six on Monday morning', '2026-11-23T06:00:00Z', 'UTC', '2026-11-16'],
    ['all week', '2026-11-29T23:59:00Z', 'UTC', '2026-11-16'],
    ['still Sunday in Bogotá', '2026-11-23T10:59:00Z', 'America/Bogota', '2026-11-09'],
    ['Monday morning in Bogotá', '2026-11-23T11:00:00Z', 'America/Bogota', '2026-11-16'],
    ['Monday morning in Auckland, Sunday here', '2026-11-22T17:00:00Z', 'Pacific/Auckland', '2026-11-16'],
    ['in a zone nobody knows', '2026-11-23T06:00:00Z', 'Mars/Olympus', '2026-11-16'],
  ])('%s', (_what, now, timeZone, monday) => {
    expect(latestWeekDue(new Date(now), timeZone)).toBe(monday);
  });

  it('has ended, wherever somebody lives and whenever it is asked', () => {
    const zones = fc.constantFrom(
      'UTC',
      'America/Bogota',
      'Europe/Madrid',
      'Pacific/Kiritimati',
      'Pacific/Apia',
    );
    const times = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, zones, (now, timeZone) => {
        const monday = latestWeekDue(now, timeZone);
        expect(mondayOf(monday)).toBe(monday);
        expect(sundayOf(monday) < toLocalDate(now, timeZone)).toBe(true);
      }),
    );
  });
});
