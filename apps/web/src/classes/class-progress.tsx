'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import type { Row } from '#web/api/types.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { LevelCounts, LevelLegend } from './level-counts.tsx';
import { classProgressQuery } from './queries.ts';
import { useLiveProgress } from './use-live-progress.ts';

type ProgressRow = Row<'getClassProgress'>;

/** Every student with answers, lessons and levels; changes while students work. */
export function ClassProgress({ classId }: { classId: string }) {
  const t = useTranslations('classes.progress');
  useLiveProgress(classId);
  return (
    <Paged
      query={classProgressQuery(browserApi, classId)}
      empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
    >
      {(rows) => <ProgressTable classId={classId} rows={rows} />}
    </Paged>
  );
}

function ProgressTable({ classId, rows }: { classId: string; rows: readonly ProgressRow[] }) {
  const t = useTranslations('classes.progress');
  const common = useTranslations('common');
  const format = useFormatter();
  const columns: Column<ProgressRow>[] = [
    {
      key: 'name',
      header: t('name'),
      bare: true,
      cell: (row) => (
        <Link
          href={`/people/${row.personId}/progress?class=${classId}`}
          className="inline-flex min-h-11 items-center font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
        >
          {row.displayName}
        </Link>
      ),
    },
    { key: 'levels', header: t('skills'), cell: (row) => <LevelCounts levels={row.levels} /> },
    { key: 'answers', header: t('answers'), numeric: true, cell: (row) => row.answers },
    { key: 'lessons', header: t('lessons'), numeric: true, cell: (row) => row.lessonsDone },
    {
      key: 'active',
      header: t('lastActive'),
      cell: (row) =>
        row.lastActiveAt ? (
          <time dateTime={row.lastActiveAt} className="whitespace-nowrap">
            {format.dateTime(new Date(row.lastActiveAt), {
              day: 'numeric',
              month: 'short',
              hour: 'numeric',
              minute: '2-digit',
            })}
          </time>
        ) : (
          <span className="text-muted">{common('never')}</span>
        ),
    },
  ];
  const started = rows.filter((row) => row.answers > 0).length;
  return (
    <>
      <div className="grid gap-2">
        <p className="measure">{t('sentence', { started, count: rows.length })}</p>
        <LevelLegend />
      </div>
      <Table caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.personId} />
    </>
  );
}
