'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import type { Answer } from '#web/api/types.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged, Waiting } from '#web/components/ui/paged.tsx';
import { SectionTitle } from '#web/components/ui/section-title.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { ExhaustedJobs } from './exhausted-jobs.tsx';
import { exhaustedJobsQuery, jobQueuesQuery } from './queries.ts';

type Task = Answer<'listJobQueues'>['tasks'][number];

/** Work that runs in the background, and what gave up. */
export function JobsPage() {
  const t = useTranslations('admin.jobs');
  return (
    <div className="page grid gap-10">
      <div>
        <PageHeader title={t('title')}>{t('text')}</PageHeader>
        <Queues />
      </div>
      <section aria-labelledby="exhausted" className="grid gap-4">
        <SectionTitle id="exhausted" title={t('exhaustedTitle')}>
          {t('exhaustedText')}
        </SectionTitle>
        <Paged
          query={exhaustedJobsQuery(browserApi)}
          empty={<EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>}
        >
          {(rows) => <ExhaustedJobs jobs={rows} />}
        </Paged>
      </section>
    </div>
  );
}

function Queues() {
  const t = useTranslations('admin.jobs');
  const result = useQuery(jobQueuesQuery(browserApi));
  if (result.isPending) {
    return (
      <Waiting>
        <SkeletonRows rows={2} />
      </Waiting>
    );
  }
  if (!result.data) return <ErrorState error={result.error} onRetry={() => result.refetch()} />;
  if (result.data.tasks.length === 0) return <p className="text-muted">{t('idle')}</p>;
  const counts = ['waiting', 'running', 'retrying', 'exhausted'] as const;
  const columns: Column<Task>[] = [
    {
      key: 'task',
      header: t('task'),
      bare: true,
      cell: (row) => <span className="break-all font-mono text-sm">{row.task}</span>,
    },
    ...counts.map((count) => ({
      key: count,
      header: t(count),
      numeric: true,
      cell: (row: Task) => (
        <span className={count === 'exhausted' && row[count] > 0 ? 'font-semibold text-plum' : ''}>
          {row[count]}
        </span>
      ),
    })),
  ];
  return (
    <Table caption={t('queues')} columns={columns} rows={result.data.tasks} rowKey={(row) => row.task} />
  );
}
