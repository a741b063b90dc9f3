'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { type Evidence, evidenceQuery } from '../queries.ts';
import { AnswerLine } from './answer-line.tsx';

/** The answers behind a number, newest first. */
export function EvidenceList({ personId, skillId }: { personId: string; skillId: string }): ReactNode {
  const t = useTranslations('progress');
  const common = useTranslations('common');
  const list = useInfiniteQuery(evidenceQuery(browserApi, personId, skillId));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="flex flex-col gap-3" aria-busy={list.isPending}>
      <h4 className="font-semibold">{t('evidence')}</h4>
      {list.isPending && <SkeletonRows rows={3} />}
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && <p className="text-muted">{t('evidenceEmpty')}</p>}
      {rows.length > 0 && (
        <ul className="divide-y divide-hairline border-hairline border-y">
          {rows.map((row) => (
            <EvidenceRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button
          className="self-start"
          busy={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {common('loadMore')}
        </Button>
      )}
    </section>
  );
}

function EvidenceRow({ row }: { row: Evidence }): ReactNode {
  const t = useTranslations('progress');
  return (
    <AnswerLine
      row={row}
      about={t(`purpose.${row.purpose}`)}
      dateStyle="medium"
      note={!row.counted && <Badge tone="honey">{row.aid === 'none' ? t('notCounted') : t('help')}</Badge>}
    />
  );
}
