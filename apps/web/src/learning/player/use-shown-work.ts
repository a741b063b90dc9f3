import { type Practice, PracticeContext } from '@kindling/activities/practice';
import { use, useEffect, useMemo, useState } from 'react';
import type { DeviceMemory } from './device-memory.ts';
import type { ShownCheck } from './shown-work.ts';
import type { Check } from './use-check.ts';

/** The last check of a piece of work before the page was loaded; null while it is not known, and where there was none. */
export function useShownCheck(memory: DeviceMemory, activityId: string): ShownCheck | null {
  const [shown, setShown] = useState<ShownCheck | null>(null);
  // The server draws the page first and knows nothing of what this device keeps.
  useEffect(() => setShown(memory.findShown(activityId)?.checked ?? null), [memory, activityId]);
  return shown;
}

/** The last check of a piece of work, as long as it was not right: it stays while the work is mended. */
export function useFailedWork(check: Check, isWork: boolean, shown: ShownCheck | null): string | null {
  const [attemptId, setAttemptId] = useState<string | null | undefined>();
  const checked = isWork && check.phase === 'checked' ? check.result : null;
  const next = checked === null ? attemptId : checked.grade.correct ? null : checked.attemptId;
  if (next !== attemptId) setAttemptId(next);
  return next === undefined ? (shown?.result.attemptId ?? null) : next;
}

/** The same engine; how the last try came out is kept on the device. */
export function usePracticeWithMemory(memory: DeviceMemory, activityId: string): Practice | null {
  const practice = use(PracticeContext);
  return useMemo(
    () =>
      practice && {
        ...practice,
        lastTry: {
          find: () => memory.findShown(activityId)?.tried ?? null,
          keep: (tried) => memory.noteShown(activityId, { tried }),
        },
      },
    [practice, memory, activityId],
  );
}
