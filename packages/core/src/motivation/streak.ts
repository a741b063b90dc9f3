import { type LocalDate, shiftDate } from '../learning/calendar.ts';

/** So many active days of a streak earn one freeze, which covers one missed day. */
export const DAYS_PER_FREEZE = 7;
/** No whole day, not even one an hour short for a clock change, fits into less than this. */
const SHORTEST_DAY_MS = 23 * 3_600_000;

/** A calendar day of the learner's own on which they answered something; its date never moves afterwards. */
export interface ActiveDay {
  day: LocalDate;
  lastAnswerAt: Date;
}

/** A run of days. A missed day inside of it was covered by a freeze, or did not exist for the learner. */
interface Run {
  /** Active days; covered ones are not counted. */
  length: number;
  /** Freezes earned in this run and not used. */
  freezes: number;
  last: ActiveDay;
  frozenDays: LocalDate[];
}

export interface Streak {
  /**
   * `begin`: never active; `done`: active today; `waiting`: the streak stands and today is open; `resting`: it ended
   * and the next active day begins another.
   */
  state: 'begin' | 'done' | 'waiting' | 'resting';
  /** Active days of the streak that stands; 0 when none does. */
  length: number;
  /** Of the longest streak ever, the present one included. */
  longest: number;
  /** Missed days that can still be covered. */
  freezes: number;
  daysToNextFreeze: number;
  /** Days of the streak that stands which a freeze covers, oldest first. */
  frozenDays: LocalDate[];
}

const DAY_MS = 86_400_000;
const indexOf = (day: LocalDate) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

function daysBetween(before: LocalDate, after: LocalDate): LocalDate[] {
  const missed = indexOf(after) - indexOf(before) - 1;
  return Array.from({ length: Math.max(0, missed) }, (_, index) => shiftDate(before, index + 1));
}

/** Days that passed on the calendar but not for the learner: who flies east over the date line skips one. */
function isSkippedByTravel(before: ActiveDay, after: ActiveDay): boolean {
  return after.lastAnswerAt.getTime() - before.lastAnswerAt.getTime() < SHORTEST_DAY_MS;
}

function begin(day: ActiveDay): Run {
  return { length: 1, freezes: 0, last: day, frozenDays: [] };
}

/** The run with one more active day: joined, joined over covered days, or begun anew. */
function extend(run: Run | undefined, day: ActiveDay): Run {
  if (run === undefined) return begin(day);
  const missed = daysBetween(run.last.day, day.day);
  const covered = isSkippedByTravel(run.last, day) ? [] : missed;
  if (covered.length > run.freezes) return begin(day);
  const length = run.length + 1;
  const earned = length % DAYS_PER_FREEZE === 0 ? 1 : 0;
  return {
    length,
    freezes: run.freezes - covered.length + earned,
    last: day,
    frozenDays: [...run.frozenDays, ...covered],
  };
}

function inOrder(days: readonly ActiveDay[]): ActiveDay[] {
  return [...days].sort((left, right) => indexOf(left.day) - indexOf(right.day));
}

/**
 * Folds active days into the streak as it stands on `today`, the learner's calendar day. Every seventh active day of
 * a streak earns a freeze; freezes belong to their streak and are used by themselves, so that an answer kept offline
 * and recorded later can lengthen a streak and never shortens one. Today is open until it is over. A day after
 * `today`, left behind by flying west, counts as it was lived.
 * @param days in any order, each day once.
 */
export function foldStreak(days: readonly ActiveDay[], today: LocalDate): Streak {
  let run: Run | undefined;
  let longest = 0;
  for (const day of inOrder(days)) {
    run = extend(run, day);
    longest = Math.max(longest, run.length);
  }
  const none = { length: 0, longest, freezes: 0, daysToNextFreeze: DAYS_PER_FREEZE, frozenDays: [] };
  if (run === undefined) return { state: 'begin', ...none };
  const missed = daysBetween(run.last.day, today);
  if (missed.length > run.freezes) return { state: 'resting', ...none };
  return {
    state: run.last.day >= today ? 'done' : 'waiting',
    length: run.length,
    longest,
    freezes: run.freezes - missed.length,
    daysToNextFreeze: DAYS_PER_FREEZE - (run.length % DAYS_PER_FREEZE),
    frozenDays: [...run.frozenDays, ...missed],
  };
}
