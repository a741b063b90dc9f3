'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import BotMessageSquare from 'lucide-react/icons/bot-message-square';
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

type Student = Row<'listRoster'>;
type DialogName = 'reset' | 'remove' | 'guardian';

interface Actions {
  classId: string;
  student: Student;
  onCredentials(account: Credentials): void;
}

/** What a teacher can do for one student. */
export function StudentMenu(props: Actions) {
  const t = useTranslations('classes.student');
  const [open, setOpen] = useState<DialogName | null>(null);
  return (
    <div className="flex @2xl:justify-end">
      <Menu label={t('menu', { name: props.student.displayName })} trigger={<Ellipsis aria-hidden />}>
        <StudentActions classId={props.classId} student={props.student} onOpen={setOpen} />
      </Menu>
      <StudentDialogs {...props} open={open} onClose={() => setOpen(null)} />
    </div>
  );
}

function StudentActions({
  classId,
  student,
  onOpen,
}: Pick<Actions, 'classId' | 'student'> & { onOpen(dialog: DialogName): void }) {
  const t = useTranslations('classes.student');
  return (
    <>
      <Link href={`/people/${student.personId}/progress?class=${classId}`} className={MENU_ITEM}>
        <ChartNoAxesColumn aria-hidden />
        {t('progress')}
      </Link>
      <Link
        href={`/people/${student.personId}/progress?class=${classId}#who-may-answer`}
        className={MENU_ITEM}
      >
        <BotMessageSquare aria-hidden />
        {t('models')}
      </Link>
      <MenuItem onClick={() => onOpen('guardian')}>
        <UsersRound aria-hidden />
        {t('guardian')}
      </MenuItem>
      {student.managed ? (
        <MenuItem onClick={() => onOpen('reset')}>
          <KeyRound aria-hidden />
          {t('reset')}
        </MenuItem>
      ) : null}
      <MenuItem onClick={() => onOpen('remove')}>
        <UserMinus aria-hidden />
        {t('remove')}
      </MenuItem>
    </>
  );
}

function useStudentActions({ classId, student, onCredentials }: Actions, onDone: () => void) {
  const t = useTranslations('classes.student');
  const cache = useQueryClient();
  const name = student.displayName;
  const params = { path: { classId, personId: student.personId } };
  const reset = useMutation({
    mutationFn: async () =>
      unwrap(await browserApi.POST('/v1/classes/{classId}/students/{personId}/password', { params })),
    onSuccess: (made) => {
      onCredentials({ ...made, displayName: name });
      onDone();
      toast(t('resetDone', { name }));
    },
  });
  const remove = useMutation({
    mutationFn: async () =>
      unwrap(await browserApi.DELETE('/v1/classes/{classId}/students/{personId}', { params })),
    onSuccess: async () => {
      onDone();
      toast(t('removeDone', { name }));
      await cache.invalidateQueries({ queryKey: classKeys.one(classId) });
    },
  });
  return { reset, remove };
}

function StudentDialogs({
  open,
  onClose,
  ...actions
}: Actions & { open: DialogName | null; onClose(): void }) {
  const t = useTranslations('classes.student');
  const { reset, remove } = useStudentActions(actions, onClose);
  const name = actions.student.displayName;
  return (
    <>
      <ConfirmDialog
        open={open === 'reset'}
        onClose={onClose}
        title={t('resetTitle', { name })}
        confirm={t('reset')}
        action={reset}
      >
        {t('resetText')}
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'remove'}
        onClose={onClose}
        title={t('removeTitle', { name })}
        confirm={t('remove')}
        variant="danger"
        action={remove}
      >
        {t('removeText')}
      </ConfirmDialog>
      <InviteDialog
        open={open === 'guardian'}
        onClose={onClose}
        title={t('guardianTitle', { name })}
        roles={['guardian']}
        studentId={actions.student.personId}
      />
    </>
  );
}
