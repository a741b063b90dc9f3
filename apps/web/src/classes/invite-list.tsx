'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Mail from 'lucide-react/icons/mail-plus';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Answer, Role, Row } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { ConfirmDialog } from '#web/components/ui/confirm-dialog.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { classKeys, invitesQuery } from './queries.ts';

type Invite = Row<'listInvites'>;

const TONES = { open: 'sky', accepted: 'sage', revoked: 'neutral', expired: 'neutral' } as const;

/** Whom an inviter may invite: only an admin invites staff; guardians are invited from their student's row. */
const INVITABLE: Record<'class' | 'school', Record<'teacher' | 'admin', readonly [Role, ...Role[]]>> = {
  class: { teacher: ['student'], admin: ['student', 'teacher'] },
  school: { teacher: ['student'], admin: ['teacher', 'admin', 'student'] },
};

/** Invites the caller made, newest first; an admin sees the school's. New ones lead into the class, if one is given. */
export function InviteList({ schoolClass, inviter }: { schoolClass?: Answer<'getClass'>; inviter: Role }) {
  const t = useTranslations('classes.invites');
  const [inviting, setInviting] = useState(false);
  const roles = INVITABLE[schoolClass ? 'class' : 'school'][inviter === 'admin' ? 'admin' : 'teacher'];
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="measure text-muted">{t('text')}</p>
        <Button variant="primary" onClick={() => setInviting(true)}>
          <Mail aria-hidden />
          {t('invite')}
        </Button>
      </div>
      <Paged
        query={invitesQuery(browserApi)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(rows) => <InviteTable rows={rows} />}
      </Paged>
      <InviteDialog
        open={inviting}
        onClose={() => setInviting(false)}
        title={schoolClass ? t('inviteTo', { className: schoolClass.name }) : t('invite')}
        roles={roles}
        {...(schoolClass ? { classId: schoolClass.id } : {})}
      />
    </div>
  );
}

function InviteTable({ rows }: { rows: readonly Invite[] }) {
  const t = useTranslations('classes.invites');
  const common = useTranslations('common');
  const format = useFormatter();
  const columns: Column<Invite>[] = [
    {
      key: 'to',
      header: t('to'),
      bare: true,
      cell: (row) => <span className="wrap-anywhere font-semibold">{row.email ?? t('byLink')}</span>,
    },
    { key: 'role', header: t('role'), cell: (row) => common(`roles.${row.role}`) },
    {
      key: 'status',
      header: t('status'),
      cell: (row) => <Badge tone={TONES[row.status]}>{t(`statuses.${row.status}`)}</Badge>,
    },
    {
      key: 'expires',
      header: t('expires'),
      cell: (row) => (
        <time dateTime={row.expiresAt}>
          {format.dateTime(new Date(row.expiresAt), { dateStyle: 'medium' })}
        </time>
      ),
    },
    {
      key: 'actions',
      header: <span className="sr-only">{t('actions')}</span>,
      bare: true,
      cell: (row) => (row.status === 'open' ? <RevokeButton invite={row} /> : null),
    },
  ];
  return <Table caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function RevokeButton({ invite }: { invite: Invite }) {
  const t = useTranslations('classes.invites');
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const to = invite.email ?? t('byLink');
  const revoke = useMutation({
    mutationFn: async () =>
      unwrap(
        await browserApi.DELETE('/v1/invites/{inviteId}', { params: { path: { inviteId: invite.id } } }),
      ),
    onSuccess: async () => {
      setAsking(false);
      toast(t('revoked'));
      await cache.invalidateQueries({ queryKey: classKeys.invites });
    },
  });
  return (
    <div className="-me-4 flex justify-end">
      <Button variant="quiet" aria-label={t('revokeOf', { to })} onClick={() => setAsking(true)}>
        {t('revoke')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('revokeTitle')}
        confirm={t('revoke')}
        variant="danger"
        action={revoke}
      >
        {t('revokeText', { to })}
      </ConfirmDialog>
    </div>
  );
}
