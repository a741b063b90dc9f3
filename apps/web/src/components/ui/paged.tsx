'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { pagedQuery } from '#web/api/paged.ts';
import { Button } from './button.tsx';
import { ErrorState } from './error-state.tsx';
import { SkeletonRows } from './skeleton.tsx';

type PagedOptions<Item> = ReturnType<typeof pagedQuery<Item>>;

/**
 * A list in all its states: skeleton, error with retry, empty that teaches, rows with "show more".
 * `children` draws the rows loaded so far.
 */
export function Paged<Item>({
  query,
  empty,
  skeleton = <SkeletonRows />,
  children,
}: {
  query: PagedOptions<Item>;
  empty: ReactNode;
  skeleton?: ReactNode;
  children(rows: Item[]): ReactNode;
}) {
  const t = useTranslations('common');
  const result = useInfiniteQuery(query);
  if (result.isPending) return <Waiting>{skeleton}</Waiting>;
  if (result.isError && !result.data)
    return <ErrorState error={result.error} onRetry={() => result.refetch()} />;
  const rows = result.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return empty;
  return (
    <div className="grid gap-4">
      {children(rows)}
      {result.isFetchNextPageError ? (
        <ErrorState error={result.error} onRetry={() => result.fetchNextPage()} />
      ) : null}
      {result.hasNextPage && !result.isFetchNextPageError ? (
        <Button
          className="justify-self-center"
          busy={result.isFetchingNextPage}
          onClick={() => result.fetchNextPage()}
        >
          {result.isFetchingNextPage ? t('loading') : t('loadMore')}
        </Button>
      ) : null}
    </div>
  );
}

/** A skeleton with a word for those who do not see it. */
export function Waiting({ children }: { children: ReactNode }) {
  const t = useTranslations('common');
  return (
    <div role="status">
      <span className="sr-only">{t('loading')}</span>
      {children}
    </div>
  );
}
