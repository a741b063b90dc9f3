import type { ReactNode } from 'react';
import { MasteryMark } from '#web/components/ui/mastery-mark.tsx';
import type { Mastery } from '../queries.ts';

/** Level and number of one skill, or that it has not begun. */
export function MasteryLevelMark({
  mastery,
  className,
}: {
  mastery: Mastery;
  className?: string;
}): ReactNode {
  const place = className === undefined ? {} : { className };
  return mastery.state === 'started' ? (
    <MasteryMark level={mastery.level} percent={mastery.scorePercent} {...place} />
  ) : (
    <MasteryMark level={null} {...place} />
  );
}

/** Whether the number went down: honest evidence does that, and an arrow upwards would deny it. */
export function hasFallen({ before, after }: { before: Mastery; after: Mastery }): boolean {
  return before.state === 'started' && after.state === 'started' && after.scorePercent < before.scorePercent;
}

/** Whether number or level changed. */
export function hasMoved({ before, after }: { before: Mastery; after: Mastery }): boolean {
  if (before.state !== 'started' || after.state !== 'started') return before.state !== after.state;
  return before.scorePercent !== after.scorePercent || before.level !== after.level;
}
