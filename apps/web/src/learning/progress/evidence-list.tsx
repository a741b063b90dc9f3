'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Check from 'lucide-react/icons/check';
import CircleDot from 'lucide-react/icons/circle-dot';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { type Evidence, evidenceQuery } from '../queries.ts';

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
  const format = useFormatter();
  const seconds = Math.round(row.durationMs / 1000);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-semibold">{row.activityTitle}</p>
        <p className="text-muted text-sm">
          {row.lessonTitle} · {t(`purpose.${row.purpose}`)}
        </p>
        <p className="text-muted text-sm">
          <time dateTime={row.at}>
            {format.dateTime(new Date(row.at), { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
          {' · '}
          {seconds < 90 ? t('seconds', { seconds }) : t('minutes', { minutes: Math.round(seconds / 60) })}
        </p>
      </div>
      <div className="flex flex-col items-start gap-1 sm:items-end">
        <Outcome row={row} />
        {!row.counted && <Badge tone="honey">{row.aid === 'none' ? t('notCounted') : t('help')}</Badge>}
        {row.aid !== 'none' && <span className="text-muted text-sm">{t(`aid.${row.aid}`)}</span>}
      </div>
    </li>
  );
}

/** How an answer went, by sign, word and colour. */
export function Outcome({ row }: { row: Pick<Evidence, 'correct' | 'score'> }): ReactNode {
  const t = useTranslations('progress');
  const Icon = row.correct ? Check : CircleDot;
  const words = row.correct
    ? t('right')
    : row.score > 0
      ? t('partly', { percent: Math.round(row.score * 100) })
      : t('wrong');
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-semibold ${row.correct ? 'text-sage' : 'text-plum'}`}
    >
      <Icon aria-hidden className="size-4" strokeWidth={2.5} />
      {words}
    </span>
  );
}
