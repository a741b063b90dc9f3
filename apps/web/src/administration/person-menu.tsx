'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import BotMessageSquare from 'lucide-react/icons/bot-message-square';
import ChartNoAxesColumn from 'lucide-react/icons/chart-no-axes-column';
import Ellipsis from 'lucide-react/icons/ellipsis';
import UserCheck from 'lucide-react/icons/user-check';
import UserCog from 'lucide-react/icons/user-cog';
import UserX from 'lucide-react/icons/user-x';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body, Role, Row } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { ConfirmDialog } from '#web/components/ui/confirm-dialog.tsx';
import { MENU_ITEM, Menu, MenuItem } from '#web/components/ui/menu.tsx';
import { adminKeys } from './queries.ts';
import { RoleDialog } from './role-dialog.tsx';

type Person = Row<'listPeople'>;

function useUpdatePerson(person: Person, onDone: () => void) {
  const t = useTranslations('admin.people');
  const cache = useQueryClient();
  const name = person.displayName;
  return useMutation({
    mutationFn: async (body: Body<'updatePerson'>) => {
      const params = { path: { personId: person.personId } };
      return unwrap(await browserApi.PATCH('/v1/people/{personId}', { params, body }));
    },
    onSuccess: async (_updated, body) => {
      onDone();
      toast(body.role ? t('roleDone', { name }) : t(`statusDone.${body.status ?? 'active'}`, { name }));
      await cache.invalidateQueries({ queryKey: adminKeys.people });
    },
    onError: () => toast(t('failed', { name }), 'problem'),
  });
}

/** What an admin can do for one person. */
export function PersonMenu({ person }: { person: Person }) {
  const t = useTranslations('admin.people');
  const [open, setOpen] = useState<'role' | 'suspend' | null>(null);
  const close = () => setOpen(null);
  const update = useUpdatePerson(person, close);
  const name = person.displayName;
  const conflict = { conflict: t('lastAdmin') };
  return (
    <div className="flex @2xl:justify-end">
      <Menu label={t('menu', { name })} trigger={<Ellipsis aria-hidden />}>
        <PersonActions
          person={person}
          onOpen={setOpen}
          onRestore={() => update.mutate({ status: 'active' })}
        />
      </Menu>
      <RoleDialog
        open={open === 'role'}
        onClose={close}
        name={name}
        current={person.role}
        action={{ ...update, mutate: (role: Role) => update.mutate({ role }) }}
        messages={conflict}
      />
      <ConfirmDialog
        open={open === 'suspend'}
        onClose={close}
        title={t('suspendTitle', { name })}
        confirm={t('suspend')}
        variant="danger"
        action={{ ...update, mutate: () => update.mutate({ status: 'suspended' }) }}
        messages={conflict}
      >
        {t('suspendText')}
      </ConfirmDialog>
    </div>
  );
}

function PersonActions({
  person,
  onOpen,
  onRestore,
}: {
  person: Person;
  onOpen(dialog: 'role' | 'suspend'): void;
  onRestore(): void;
}) {
  const t = useTranslations('admin.people');
  return (
    <>
      {person.role === 'student' ? (
        <>
          <Link href={`/people/${person.personId}/progress`} className={MENU_ITEM}>
            <ChartNoAxesColumn aria-hidden />
            {t('progress')}
          </Link>
          <Link href={`/people/${person.personId}/progress#who-may-answer`} className={MENU_ITEM}>
            <BotMessageSquare aria-hidden />
            {t('models')}
          </Link>
        </>
      ) : null}
      <MenuItem onClick={() => onOpen('role')}>
        <UserCog aria-hidden />
        {t('changeRole')}
      </MenuItem>
      {person.status === 'active' ? (
        <MenuItem onClick={() => onOpen('suspend')}>
          <UserX aria-hidden />
          {t('suspend')}
        </MenuItem>
      ) : (
        <MenuItem onClick={onRestore}>
          <UserCheck aria-hidden />
          {t('restore')}
        </MenuItem>
      )}
    </>
  );
}
