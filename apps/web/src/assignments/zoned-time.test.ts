import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findEndOfDay, fromZonedInput, toZonedInput } from './zoned-time.ts';

it.each([
  ['2026-11-27T18:00', 'Europe/Madrid', '2026-11-27T17:00:00.000Z'],
  ['2026-07-01T18:00', 'Europe/Madrid', '2026-07-01T16:00:00.000Z'],
  ['2026-11-27T18:00', 'America/Bogota', '2026-11-27T23:00:00.000Z'],
  ['2026-11-27T00:00', 'Asia/Kathmandu', '2026-11-26T18:15:00.000Z'],
])('%s in %s is %s, and back', (text, zone, instant) => {
  expect(fromZonedInput(text, zone)).toBe(instant);
  expect(toZonedInput(instant, zone)).toBe(text);
});

it('takes the first of an hour that comes twice, and the hour after one that is left out', () => {
  expect(fromZonedInput('2026-10-25T02:30', 'Europe/Madrid')).toBe('2026-10-25T00:30:00.000Z');
  expect(fromZonedInput('2026-03-29T02:30', 'Europe/Madrid')).toBe('2026-03-29T01:30:00.000Z');
});

it.each([
  ['2026-11-27T22:30:00.000Z', 'Europe/Madrid', '2026-11-27T22:59:00.000Z'],
  ['2026-11-27T23:30:00.000Z', 'Europe/Madrid', '2026-11-28T22:59:00.000Z'],
  ['2026-11-27T03:00:00.000Z', 'America/Bogota', '2026-11-27T04:59:00.000Z'],
])('the day of %s in %s ends at %s', (instant, zone, end) => {
  expect(findEndOfDay(new Date(instant), zone)).toBe(end);
});

it.each(['', '2026-11-27', '2026-13-40T99:99', 'soon'])('%j is no time', (text) =>
  expect(fromZonedInput(text, 'UTC')).toBeNull(),
);

it('leads from any clock to an instant at which that clock shows it, but for hours that do not exist', () => {
  const zones = fc.constantFrom(
    'Europe/Madrid',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
  );
  const times = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(times, zones, (time, zone) => {
      const shown = toZonedInput(time.toISOString(), zone);
      const instant = fromZonedInput(shown, zone);
      expect(toZonedInput(instant ?? '', zone)).toBe(shown);
    }),
    { numRuns: 200 },
  );
});
