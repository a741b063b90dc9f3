'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { browserApi } from '#web/api/client.ts';
import { toApiError } from '#web/api/error.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { versionsQuery } from './queries.ts';
import { ReplayPlayer } from './replay-player.tsx';

/** How a program was written, version by version. Nothing can be changed here. */
export function Replay(place: { personId: string; activityId: string }): ReactNode {
  const t = useTranslations('work');
  const result = useInfiniteQuery(versionsQuery(browserApi, place));
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = result;
  // The history is bounded, and a slider needs all of it.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && error === null) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, error, fetchNextPage]);
  const nothing = <EmptyState title={t('nothingTitle')}>{t('nothingText')}</EmptyState>;
  if (data === undefined) {
    if (error === null) {
      return (
        <Waiting>
          <SkeletonRows rows={8} />
        </Waiting>
      );
    }
    if (toApiError(error).code === 'not-found') return nothing;
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const versions = data.pages.flatMap((page) => page.items);
  if (versions.length === 0) return nothing;
  return (
    <>
      {error ? <ErrorState error={error} onRetry={() => void fetchNextPage()} /> : null}
      <ReplayPlayer versions={versions} isWhole={!hasNextPage} place={place} />
    </>
  );
}
