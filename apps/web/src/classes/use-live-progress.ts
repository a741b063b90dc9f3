'use client';

import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useLive } from '#web/live/use-live.ts';
import { classKeys } from './queries.ts';

/** A class of thirty answers several times a second; the table follows at a reading pace. */
const PACE_MS = 1500;

/**
 * Asks again when the server says that a class changed: for its progress and who is in it, unless another key names what
 * is shown of it.
 */
export function useLiveProgress(classId: string, queryKey: QueryKey = classKeys.one(classId)): void {
  const cache = useQueryClient();
  useLive(
    'class-progress-changed',
    PACE_MS,
    () => void cache.invalidateQueries({ queryKey }),
    (change) => change.classId === classId,
  );
}
