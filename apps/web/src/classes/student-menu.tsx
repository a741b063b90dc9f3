'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import ChartNoAxesColumn from 'lucide-react/icons/chart-no-axes-column';
import Ellipsis from 'lucide-react/icons/ellipsis';
import KeyRound from 'lucide-react/icons/key-round';
import UserMinus from 'lucide-react/icons/user-minus';
import UsersRound from 'lucide-react/icons/users-round';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Row } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { ConfirmDialog } from '#web/components/ui/confirm-dialog.tsx';
import { MENU_ITEM, Menu, MenuItem } from '#web/components/ui/menu.tsx';
import type { Credentials } from './credentials.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { classKeys } from './queries.ts';

type Open = 'reset' | 'remove' | 'guardian' | null;

/** What a teacher can do for one student. */
export function StudentMenu({
  classId,
  student,
  onCredentials,
}: {
  classId: string;
  student: Row<'listRoster'>;
  onCredentials(account: Credentials): void;
}) {
  const t = useTranslations('classes.student');
  const cache = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const name = student.displayName;
  const params = { path: { classId, personId: student.personId } };

  const reset = useMutation({
    mutationFn: async () =>
      unwrap(await browserApi.POST('/v1/classes/{classId}/students/{personId}/password', { params })),
    onSuccess: (made) => {
      onCredentials({ ...made, displayName: name });
      close();
      toast(t('resetDone', { name }));
    },
  });
  const remove = useMutation({
    mutationFn: async () =>
      unwrap(await browserApi.DELETE('/v1/classes/{classId}/students/{personId}', { params })),
    onSuccess: async () => {
      close();
      toast(t('removeDone', { name }));
      await cache.invalidateQueries({ queryKey: classKeys.one(classId) });
    },
  });

  return (
    <div className="flex @2xl:justify-end">
      <Menu label={t('menu', { name })} trigger={<Ellipsis aria-hidden />}>
        <Link href={`/people/${student.personId}/progress`} className={MENU_ITEM}>
          <ChartNoAxesColumn aria-hidden />
          {t('progress')}
        </Link>
        <MenuItem onClick={() => setOpen('guardian')}>
          <UsersRound aria-hidden />
          {t('guardian')}
        </MenuItem>
        {student.managed ? (
          <MenuItem onClick={() => setOpen('reset')}>
            <KeyRound aria-hidden />
            {t('reset')}
          </MenuItem>
        ) : null}
        <MenuItem onClick={() => setOpen('remove')}>
          <UserMinus aria-hidden />
          {t('remove')}
        </MenuItem>
      </Menu>
      <ConfirmDialog
        open={open === 'reset'}
        onClose={close}
        title={t('resetTitle', { name })}
        confirm={t('reset')}
        action={reset}
      >
        {t('resetText')}
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'remove'}
        onClose={close}
        title={t('removeTitle', { name })}
        confirm={t('remove')}
        variant="danger"
        action={remove}
      >
        {t('removeText')}
      </ConfirmDialog>
      <InviteDialog
        open={open === 'guardian'}
        onClose={close}
        title={t('guardianTitle', { name })}
        roles={['guardian']}
        studentId={student.personId}
      />
    </div>
  );
}
