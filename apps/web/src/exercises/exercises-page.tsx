'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import type { Row } from '#web/api/types.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import {
  type DraftStatus,
  draftsQuery,
  exerciseKeys,
  type Request,
  requestsQuery,
  termsQuery,
} from './queries.ts';
import { RequestForm } from './request-form.tsx';

/** Where a teacher asks for exercises, sees how far they are, and looks through what came. */
export function ExercisesPage({ classId }: { classId: string }): ReactNode {
  const t = useTranslations('exercises');
  return (
    <div className="grid gap-8">
      <PageHeader title={t('title')}>{t('text')}</PageHeader>
      <Asking classId={classId} />
      <Drafts classId={classId} />
    </div>
  );
}

function Asking({ classId }: { classId: string }): ReactNode {
  const t = useTranslations('exercises');
  const { data: terms, error, refetch } = useQuery(termsQuery(browserApi, classId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (terms === undefined) return <SkeletonRows rows={3} />;
  if (terms.obstacle !== null)
    return <EmptyState title={t(`${terms.obstacle}Title`)}>{t(`${terms.obstacle}Text`)}</EmptyState>;
  return (
    <>
      <RequestForm classId={classId} skills={terms.skills} />
      <section className="grid gap-3">
        <h2 className="text-xl">{t('requests')}</h2>
        <Paged query={requestsQuery(browserApi)} empty={<p className="text-muted">{t('noRequests')}</p>}>
          {(rows) => <Requests rows={rows} />}
        </Paged>
      </section>
    </>
  );
}

function Requests({ rows }: { rows: readonly Request[] }): ReactNode {
  const client = useQueryClient();
  const made = rows.reduce((sum, row) => sum + row.made, 0);
  // What was written meanwhile is in the list below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever another one is there.
  useEffect(() => void client.invalidateQueries({ queryKey: exerciseKeys.drafts }), [made]);
  return (
    <ul className="grid gap-3">
      {rows.map((row) => (
        <RequestRow key={row.id} request={row} />
      ))}
    </ul>
  );
}

function RequestRow({ request }: { request: Request }): ReactNode {
  const t = useTranslations('exercises');
  const { skillName, status, made, wanted, refused, problem } = request;
  return (
    <li className="grid gap-1 rounded-md border border-hairline bg-surface px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-semibold">{skillName}</span>
        <Badge>{t(`status.${status}`)}</Badge>
      </p>
      <p className="text-muted" role={status === 'done' ? undefined : 'status'}>
        {t('made', { made, wanted })}
        {refused > 0 && ` · ${t('refused', { count: refused })}`}
      </p>
      {problem !== null && <p className="text-plum">{t(`problem.${problem}`)}</p>}
    </li>
  );
}

const STATUSES: readonly DraftStatus[] = ['draft', 'approved', 'refused'];

function Drafts({ classId }: { classId: string }): ReactNode {
  const t = useTranslations('exercises');
  const [status, setStatus] = useState<DraftStatus>('draft');
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{t('drafts')}</h2>
      <Segmented<DraftStatus>
        legend={t('show')}
        legendHidden
        value={status}
        options={STATUSES.map((value) => ({ value, label: t(`decision.${value}`) }))}
        onChange={setStatus}
      />
      <Paged
        query={draftsQuery(browserApi, status)}
        empty={<EmptyState title={t('noDrafts')}>{t('noDraftsText')}</EmptyState>}
      >
        {(rows) => <DraftTable classId={classId} rows={rows} />}
      </Paged>
    </section>
  );
}

function DraftTable({ classId, rows }: { classId: string; rows: Row<'listExerciseDrafts'>[] }): ReactNode {
  const t = useTranslations('exercises');
  const columns: Column<Row<'listExerciseDrafts'>>[] = [
    {
      key: 'title',
      header: t('name'),
      bare: true,
      cell: (row) => (
        <Link
          href={`/classes/${classId}/exercises/${row.id}`}
          lang={row.language}
          className="inline-flex min-h-11 items-center font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
        >
          {row.title}
        </Link>
      ),
    },
    { key: 'skill', header: t('skill'), cell: (row) => row.skillName },
    { key: 'by', header: t('by'), cell: (row) => `${row.origin}${row.isEdited ? `, ${t('edited')}` : ''}` },
  ];
  return <Table caption={t('drafts')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
