import type { Timer } from './timer.ts';

/** Time that passes when a test says so. */
export function createManualTimer(): Timer & { pass(ms: number): void; waiting(): number } {
  let now = 0;
  let due: { at: number; work: () => void }[] = [];
  return {
    after(ms, work) {
      const entry = { at: now + ms, work };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    pass(ms) {
      const until = now + ms;
      for (;;) {
        const [next] = due.filter(({ at }) => at <= until).toSorted((left, right) => left.at - right.at);
        if (next === undefined) break;
        due = due.filter((other) => other !== next);
        now = next.at;
        next.work();
      }
      now = until;
    },
    waiting: () => due.length,
  };
}
