'use client';

import UserPlus from 'lucide-react/icons/user-plus';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import type { Answer, Row } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { AddStudentDialog } from './add-student-dialog.tsx';
import { type Credentials, CredentialsCards } from './credentials.tsx';
import { rosterQuery } from './queries.ts';
import { StudentMenu } from './student-menu.tsx';

type RosterEntry = Row<'listRoster'>;

/** Who is in the class. Passwords made here are shown until the page is left, and can be printed. */
export function Roster({ schoolClass }: { schoolClass: Answer<'getClass'> }) {
  const t = useTranslations('classes.roster');
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<readonly Credentials[]>([]);
  const keep = (account: Credentials) =>
    setMade((before) => [account, ...before.filter((entry) => entry.signInName !== account.signInName)]);
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="measure text-muted">{t('text')}</p>
        <Button variant="primary" onClick={() => setAdding(true)}>
          <UserPlus aria-hidden />
          {t('add')}
        </Button>
      </div>
      {made.length > 0 ? <CredentialsCards accounts={made} className={schoolClass.name} /> : null}
      <Paged
        query={rosterQuery(browserApi, schoolClass.id)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(rows) => <RosterTable rows={rows} classId={schoolClass.id} onCredentials={keep} />}
      </Paged>
      <AddStudentDialog
        classId={schoolClass.id}
        open={adding}
        onClose={() => setAdding(false)}
        onMade={keep}
      />
    </div>
  );
}

function RosterTable({
  rows,
  classId,
  onCredentials,
}: {
  rows: readonly RosterEntry[];
  classId: string;
  onCredentials(account: Credentials): void;
}) {
  const t = useTranslations('classes.roster');
  const format = useFormatter();
  const columns: Column<RosterEntry>[] = [
    {
      key: 'name',
      header: t('name'),
      bare: true,
      cell: (row) => <span className="block pe-12 font-semibold @2xl:pe-0">{row.displayName}</span>,
    },
    {
      key: 'signIn',
      header: t('signInName'),
      cell: (row) => <span className="break-all">{row.signInName}</span>,
    },
    {
      key: 'joined',
      header: t('joined'),
      cell: (row) => (
        <time dateTime={row.joinedAt}>
          {format.dateTime(new Date(row.joinedAt), { dateStyle: 'medium' })}
        </time>
      ),
    },
    {
      key: 'actions',
      header: <span className="sr-only">{t('actions')}</span>,
      bare: true,
      corner: true,
      cell: (row) => <StudentMenu classId={classId} student={row} onCredentials={onCredentials} />,
    },
  ];
  return <Table caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.personId} />;
}
