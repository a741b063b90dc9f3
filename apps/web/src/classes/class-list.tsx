'use client';

import Plus from 'lucide-react/icons/plus';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import type { Row } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { CreateClassDialog } from './create-class-dialog.tsx';
import { classesQuery } from './queries.ts';

type SchoolClass = Row<'listClasses'>;

export function ClassList() {
  const t = useTranslations('classes.list');
  const [creating, setCreating] = useState(false);
  const open = (
    <Button variant="primary" onClick={() => setCreating(true)}>
      <Plus aria-hidden />
      {t('create')}
    </Button>
  );
  const columns: Column<SchoolClass>[] = [
    {
      key: 'name',
      header: t('name'),
      bare: true,
      cell: (row) => (
        <Link
          href={`/classes/${row.id}`}
          className="inline-flex min-h-11 items-center font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
        >
          {row.name}
        </Link>
      ),
    },
    { key: 'students', header: t('students'), numeric: true, cell: (row) => row.studentCount },
    { key: 'teachers', header: t('teachers'), cell: (row) => row.teacherNames.join(', ') },
    {
      key: 'code',
      header: t('joinCode'),
      cell: (row) => <span className="font-mono tracking-wider">{row.joinCode}</span>,
    },
  ];
  return (
    <div className="page">
      <PageHeader title={t('title')} actions={open}>
        {t('text')}
      </PageHeader>
      <Paged
        query={classesQuery(browserApi)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(rows) => <Table caption={t('title')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </Paged>
      <CreateClassDialog open={creating} onClose={() => setCreating(false)} />
    </div>
  );
}
