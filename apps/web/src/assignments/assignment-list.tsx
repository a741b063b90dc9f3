'use client';

import Plus from 'lucide-react/icons/plus';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import type { Row } from '#web/api/types.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { LinkButton } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { DueDate } from './due-date.tsx';
import { assignmentsQuery } from './queries.ts';
import { RuleWords } from './rule-words.tsx';

type Summary = Row<'listAssignments'>;

/** What was set for a class, what is due last first. */
export function AssignmentList({ classId }: { classId: string }): ReactNode {
  const t = useTranslations('assignments');
  const create = (
    <LinkButton variant="primary" href={`/classes/${classId}/assignments/new`}>
      <Plus aria-hidden />
      {t('create')}
    </LinkButton>
  );
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="measure text-muted">{t('listText')}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/classes/${classId}/exercises`}>{t('byModel')}</LinkButton>
          {create}
        </div>
      </div>
      <Paged
        query={assignmentsQuery(browserApi, classId)}
        empty={<EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>}
      >
        {(rows) => <SummaryTable classId={classId} rows={rows} />}
      </Paged>
    </div>
  );
}

function SummaryTable({ classId, rows }: { classId: string; rows: readonly Summary[] }): ReactNode {
  const t = useTranslations('assignments');
  const terms = useTranslations('terms');
  const columns: Column<Summary>[] = [
    {
      key: 'title',
      header: t('name'),
      bare: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-3">
          <Link
            href={`/classes/${classId}/assignments/${row.id}`}
            className="inline-flex min-h-11 items-center font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
          >
            {row.title}
          </Link>
          {row.closedAt ? <Badge>{t('closed')}</Badge> : null}
        </span>
      ),
    },
    {
      key: 'due',
      header: terms('due'),
      cell: (row) => <DueDate dueAt={row.dueAt} timeZone={row.timeZone} />,
    },
    { key: 'rules', header: t('rules'), cell: (row) => <RuleWords {...row} /> },
    { key: 'exercises', header: t('exercises'), numeric: true, cell: (row) => row.exercises },
    {
      key: 'done',
      header: t('done'),
      numeric: true,
      cell: (row) => (
        <span className="whitespace-nowrap">{t('doneOf', { done: row.done, students: row.students })}</span>
      ),
    },
  ];
  return <Table caption={t('listCaption')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
