'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button } from '#web/components/ui/button.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { LineDifference } from './line-difference.tsx';
import type { Files } from './merge-files.ts';

export interface WorkHistoryProps {
  activityId: string;
  personId: string;
  /** What stands in the editor. */
  files: Files;
  /** The list is read again when there is a newer one. */
  version: number;
  onRestore(files: Files): void;
}

function useVersions({ activityId, personId, version }: WorkHistoryProps) {
  return useInfiniteQuery({
    queryKey: ['workspace-versions', personId, activityId, version],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }) =>
      unwrap(
        await browserApi.GET('/v1/people/{personId}/workspaces/{activityId}/versions', {
          params: { path: { personId, activityId }, query: { limit: 20, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (previous) => previous,
  });
}

/** Earlier versions, the newest first; each can be compared with the editor's text and taken up again. */
export function WorkHistory(props: WorkHistoryProps): ReactNode {
  const t = useTranslations('lesson.work');
  const format = useFormatter();
  const title = useId();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useVersions(props);
  const [chosen, setChosen] = useState<number | null>(null);
  const versions = data?.pages.flatMap(({ items }) => items) ?? [];
  const version = versions.find((one) => one.version === chosen);
  return (
    <section aria-labelledby={title} className="flex flex-col gap-3 rounded-lg border border-hairline p-4">
      <h2 id={title} className="font-sans font-semibold text-base">
        {t('history')}
      </h2>
      <p className="measure text-muted text-sm">{t('historyMeans')}</p>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton min-h-32" />}
      <ol className="flex max-h-72 flex-col overflow-y-auto">
        {versions.map(({ version: number, savedAt, cause }) => (
          <li key={number}>
            <button
              type="button"
              aria-pressed={number === chosen}
              onClick={() => setChosen(number === chosen ? null : number)}
              className="flex min-h-11 w-full flex-wrap items-center gap-x-3 rounded-md px-3 text-start hover:bg-sunken aria-pressed:bg-ember-soft aria-pressed:font-semibold"
            >
              <time dateTime={savedAt}>{format.dateTime(new Date(savedAt), WHEN)}</time>
              {cause !== 'typed' && <span className="text-muted text-sm">{t(`causes.${cause}`)}</span>}
            </button>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button className="self-start" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('earlier')}
        </Button>
      )}
      {version && <Compared {...props} earlier={version.files} />}
    </section>
  );
}

const WHEN = { dateStyle: 'medium', timeStyle: 'medium' } as const;

function Compared({ files, earlier, onRestore }: WorkHistoryProps & { earlier: Files }): ReactNode {
  const t = useTranslations('lesson.work');
  return (
    <div className="flex flex-col gap-3">
      <p className="measure text-sm">{t('compared')}</p>
      <LineDifference from={files} to={earlier} fromName={t('now')} toName={t('then')} />
      <Button className="self-start" onClick={() => onRestore(earlier)}>
        {t('restore')}
      </Button>
    </div>
  );
}
