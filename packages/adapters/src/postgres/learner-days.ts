/** Days are read this far back: a week in any time zone, whatever the server's own calendar says. */
const DAYS_BACK = 9;
const DAY_MS = 86_400_000;

/** The first calendar day worth reading for someone's last seven local days. */
export function firstDayToRead(now: Date): string {
  return new Date(now.getTime() - DAYS_BACK * DAY_MS).toISOString().slice(0, 10);
}
