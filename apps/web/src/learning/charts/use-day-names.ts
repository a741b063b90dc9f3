import { useFormatter } from 'next-intl';

/**
 * Names of calendar days. A day has no time zone: read as UTC and written as UTC it stays the same day.
 */
export function useDayNames() {
  const format = useFormatter();
  const at = (date: string) => new Date(`${date}T12:00:00Z`);
  return {
    /** Saturday 21 November */
    long: (date: string) =>
      format.dateTime(at(date), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    /** 21 Nov */
    short: (date: string) => format.dateTime(at(date), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  };
}
