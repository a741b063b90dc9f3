/** A calendar day without a zone, YYYY-MM-DD. */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
const DEFAULT_ZONE = 'UTC';

/** Making a formatter is slow, using it is not. Bounded: zone names are written by people, in any letter case. */
const MAX_FORMATTERS = 1000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  if (formatters.size >= MAX_FORMATTERS) formatters.clear();
  formatters.set(timeZone, formatter);
  return formatter;
}

export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The learner's calendar day at an instant. A zone this runtime does not know counts as UTC. */
export function toLocalDate(instant: Date, timeZone: string): LocalDate {
  const formatter = formatterOf(isTimeZone(timeZone) ? timeZone : DEFAULT_ZONE);
  const parts = formatter.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Moves a calendar day by whole days; days have no hours here, so a clock change cannot skip or double one. */
export function shiftDate(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The last seven days up to and with `today`, oldest first. */
export function lastSevenDays(today: LocalDate): LocalDate[] {
  return Array.from({ length: WEEK_DAYS }, (_, index) => shiftDate(today, index - (WEEK_DAYS - 1)));
}

/** How many of the last seven days up to `today` are among `days`. */
export function countActiveDays(days: Iterable<LocalDate>, today: LocalDate): number {
  const active = new Set(days);
  return lastSevenDays(today).filter((day) => active.has(day)).length;
}
