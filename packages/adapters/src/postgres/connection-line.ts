import { AppError, type Id } from '@kindling/shared';

export interface ConnectionLineOptions {
  /** Connections there are. */
  places: number;
  /** Who comes when so many wait is refused at once: the last of them would wait for nothing. */
  waiting: number;
  withinMs: number;
}

/** Who may use a connection now. Schools take turns: one with a thousand requests makes no other wait for them. */
export interface ConnectionLine {
  /** @returns how to give the place back, to be called once. @throws AppError unavailable when it takes too long. */
  enter(schoolId: Id): Promise<() => void>;
}

interface Waiter {
  admit(): void;
  refuse(): void;
  timer?: NodeJS.Timeout;
}

/**
 * A line in front of the driver's pool, which counts waiting for a place and waiting for the server as one, and gives up on
 * both together.
 */
export function createConnectionLine({ places, waiting, withinMs }: ConnectionLineOptions): ConnectionLine {
  /** In the order of their turns. */
  const schools = new Map<Id, Set<Waiter>>();
  let free = places;
  let count = 0;

  const remove = (schoolId: Id, waiters: Set<Waiter>, waiter: Waiter) => {
    waiters.delete(waiter);
    clearTimeout(waiter.timer);
    count -= 1;
    if (waiters.size === 0) schools.delete(schoolId);
  };
  const admitNext = () => {
    for (const [schoolId, waiters] of schools) {
      const [waiter] = waiters;
      if (free === 0 || waiter === undefined) return;
      remove(schoolId, waiters, waiter);
      // Behind the others.
      if (schools.delete(schoolId)) schools.set(schoolId, waiters);
      free -= 1;
      waiter.admit();
    }
  };
  const leave = () => {
    free += 1;
    admitNext();
  };
  const join = (schoolId: Id) =>
    new Promise<() => void>((resolve, reject) => {
      const waiter: Waiter = { admit: () => resolve(leave), refuse: () => reject(tooMuch()) };
      const waiters = schools.get(schoolId) ?? new Set();
      schools.set(schoolId, waiters.add(waiter));
      count += 1;
      waiter.timer = setTimeout(() => {
        remove(schoolId, waiters, waiter);
        waiter.refuse();
      }, withinMs);
    });
  return {
    async enter(schoolId) {
      if (free > 0) {
        free -= 1;
        return leave;
      }
      if (count >= waiting) throw tooMuch();
      return join(schoolId);
    },
  };
}

function tooMuch(): AppError {
  return new AppError('unavailable', 'The database has too much to do at the moment.', {
    hint: 'Nothing was changed. Try again in a moment.',
  });
}
