'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Role } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';

const ROLES = ['student', 'teacher', 'guardian', 'admin'] as const satisfies readonly Role[];

export function RoleDialog({
  open,
  onClose,
  name,
  current,
  action,
  messages,
}: {
  open: boolean;
  onClose(): void;
  name: string;
  current: Role;
  action: { mutate(role: Role): void; isPending: boolean; error: unknown };
  messages: Record<string, string>;
}) {
  const t = useTranslations('admin.people');
  const common = useTranslations('common');
  const [role, setRole] = useState<Role>(current);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('roleTitle', { name })}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={action.isPending} onClick={() => action.mutate(role)}>
            {common('save')}
          </Button>
        </>
      }
    >
      <p className="text-muted">{t('roleText')}</p>
      <Segmented<Role>
        legend={t('role')}
        value={role}
        options={ROLES.map((value) => ({ value, label: common(`roles.${value}`) }))}
        onChange={setRole}
      />
      <FormError error={action.error} messages={messages} />
    </Dialog>
  );
}
