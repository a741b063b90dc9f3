import { type LocalDate, shiftDate, toLocalDate } from '../learning/calendar.ts';

const WEEK_DAYS = 7;
/** A week is summed up in the morning after it: then it is there when the day begins, and its last night is over. */
const READY_MS = 6 * 3_600_000;

/** The Monday on or before a day. */
export function mondayOf(day: LocalDate): LocalDate {
  const daysSince = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % WEEK_DAYS;
  return shiftDate(day, -daysSince);
}

/** The last day of a week that begins on a Monday. */
export function sundayOf(monday: LocalDate): LocalDate {
  return shiftDate(monday, WEEK_DAYS - 1);
}

/** The Monday of the latest week to sum up at an instant, for people who live in a time zone. */
export function latestWeekDue(now: Date, timeZone: string): LocalDate {
  const today = toLocalDate(new Date(now.getTime() - READY_MS), timeZone);
  return shiftDate(mondayOf(today), -WEEK_DAYS);
}
