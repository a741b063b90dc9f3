'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '#web/live/use-live.ts';
import { classKeys } from './queries.ts';

/** A class of thirty answers several times a second; the table follows at a reading pace. */
const PACE_MS = 1500;

/** Asks for a class again, its progress and who is in it, when the server says that it changed. */
export function useLiveProgress(classId: string): void {
  const cache = useQueryClient();
  useLive(
    'class-progress-changed',
    PACE_MS,
    () => void cache.invalidateQueries({ queryKey: classKeys.one(classId) }),
    (change) => change.classId === classId,
  );
}
