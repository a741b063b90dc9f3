/** Parts of an instant as a wall clock in a zone shows them. */
function readClock(instant: Date, timeZone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** An instant as `<input type="datetime-local">` wants it, in a zone of our choice. */
export function toZonedInput(instant: string, timeZone: string): string {
  const { year, month, day, hour, minute } = readClock(new Date(instant), timeZone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/**
 * The instant at which a clock in the zone shows this time; null for no time. An hour that the clock shows twice is the
 * first of both, one that it leaves out is as much later as it is set forward.
 */
export function fromZonedInput(text: string, timeZone: string): string | null {
  const asUtc = Date.parse(`${text}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) || Number.isNaN(asUtc)) return null;
  const shiftAt = (instant: number) =>
    Date.parse(`${toZonedInput(new Date(instant).toISOString(), timeZone)}:00Z`) - instant;
  // The shift of the zone on the day before and the day after: within two days it changes once at most.
  const [before, after] = [shiftAt(asUtc - 86_400_000), shiftAt(asUtc + 86_400_000)];
  const fits = [asUtc - before, asUtc - after].find((instant) => instant + shiftAt(instant) === asUtc);
  return new Date(fits ?? asUtc - before).toISOString();
}

/** The last minute of the day in the zone: at midnight people ask which of two days is meant. */
export function findEndOfDay(instant: Date, timeZone: string): string {
  const [day = ''] = toZonedInput(instant.toISOString(), timeZone).split('T');
  return fromZonedInput(`${day}T23:59`, timeZone) ?? instant.toISOString();
}
