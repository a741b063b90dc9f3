import { useFormatter } from 'next-intl';

/** When a session was, in the reader's own time. */
export function useSessionDates() {
  const format = useFormatter();
  return {
    /** Saturday 21 November, 10:00 */
    long: (at: string) =>
      format.dateTime(new Date(at), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: 'numeric',
        minute: '2-digit',
      }),
    /** 21 Nov */
    short: (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'short' }),
  };
}
