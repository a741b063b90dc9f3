import type { Clock } from '@kindling/core/ports';

export interface FakeClock {
  /** What code under test is given as its clock. */
  now: Clock;
  advance(milliseconds: number): void;
  set(instant: Date | string): void;
}

/** A clock that stands still until it is told to move. Starts on a Monday morning in UTC. */
export function createFakeClock(start: Date | string = '2026-03-02T08:00:00Z'): FakeClock {
  let current = new Date(start).getTime();
  return {
    now: () => new Date(current),
    advance(milliseconds) {
      current += milliseconds;
    },
    set(instant) {
      current = new Date(instant).getTime();
    },
  };
}
