'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import MoreHorizontal from 'lucide-react/icons/ellipsis';
import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { buttonStyle } from '#web/components/ui/button.tsx';
import { ConfirmDialog } from '#web/components/ui/confirm-dialog.tsx';
import { closePanel, MENU_ITEM, Menu, MenuItem } from '#web/components/ui/menu.tsx';
import { type Assignment, assignmentKeys } from './queries.ts';
import { useChange } from './use-change.ts';

/** Grades as a file; changing, closing and deleting, each with what it means. */
export function AssignmentActions({ assignment }: { assignment: Assignment }): ReactNode {
  const t = useTranslations('assignments');
  const [asking, setAsking] = useState<'close' | 'delete' | null>(null);
  const { id, classId, closedAt } = assignment;
  const ask = (what: 'close' | 'delete') => () => setAsking(what);
  const done = () => setAsking(null);
  return (
    <>
      <a href={`/v1/assignments/${id}/grades.csv`} download className={buttonStyle()}>
        <Download aria-hidden />
        {t('export')}
      </a>
      <Menu label={t('actions')} trigger={<MoreHorizontal aria-hidden />}>
        <Link href={`/classes/${classId}/assignments/${id}/edit`} className={MENU_ITEM} onClick={closePanel}>
          <Pencil aria-hidden />
          {t('edit')}
        </Link>
        <MenuItem onClick={ask('close')}>
          {closedAt ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
          {closedAt ? t('reopen') : t('close')}
        </MenuItem>
        <MenuItem onClick={ask('delete')}>
          <Trash2 aria-hidden />
          {t('delete')}
        </MenuItem>
      </Menu>
      <CloseDialog assignment={assignment} open={asking === 'close'} onClose={done} />
      <DeleteDialog assignment={assignment} open={asking === 'delete'} onClose={done} />
    </>
  );
}

interface AskProps {
  assignment: Assignment;
  open: boolean;
  onClose(): void;
}

function CloseDialog({ assignment, open, onClose }: AskProps): ReactNode {
  const t = useTranslations('assignments');
  const isClosed = assignment.closedAt !== null;
  const close = useChange(
    async (closed: boolean) => {
      const params = { path: { assignmentId: assignment.id } };
      return unwrap(
        await browserApi.PUT('/v1/assignments/{assignmentId}/closed', { params, body: { closed } }),
      );
    },
    { done: isClosed ? t('reopened') : t('closedNow'), onDone: onClose },
  );
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={isClosed ? t('reopenTitle') : t('closeTitle')}
      confirm={isClosed ? t('reopen') : t('close')}
      action={{ ...close, mutate: () => close.mutate(!isClosed) }}
    >
      {isClosed ? t('reopenText') : t('closeText')}
    </ConfirmDialog>
  );
}

function DeleteDialog({ assignment, open, onClose }: AskProps): ReactNode {
  const t = useTranslations('assignments');
  const router = useRouter();
  const cache = useQueryClient();
  const { id: assignmentId, classId, title } = assignment;
  const remove = useMutation({
    mutationFn: async () =>
      unwrap(
        await browserApi.DELETE('/v1/assignments/{assignmentId}', { params: { path: { assignmentId } } }),
      ),
    onSuccess: async () => {
      toast(t('deleted', { title }));
      await cache.invalidateQueries({ queryKey: assignmentKeys.ofClass(classId) });
      router.push(`/classes/${classId}?tab=assignments`);
    },
  });
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('deleteTitle', { title })}
      confirm={t('delete')}
      variant="danger"
      action={remove}
    >
      {t('deleteText')}
    </ConfirmDialog>
  );
}
