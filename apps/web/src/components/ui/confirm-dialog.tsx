'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FormError } from './error-state.tsx';

/** Asks before something that is hard to take back. The button says what it does, never "OK". */
export function ConfirmDialog({
  open,
  onClose,
  title,
  children,
  confirm,
  variant = 'primary',
  action,
  messages,
}: {
  open: boolean;
  onClose(): void;
  title: ReactNode;
  children: ReactNode;
  confirm: ReactNode;
  variant?: 'primary' | 'danger';
  action: { mutate(): void; isPending: boolean; error: unknown };
  messages?: Record<string, string>;
}) {
  const t = useTranslations('common');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant={variant} busy={action.isPending} onClick={() => action.mutate()}>
            {confirm}
          </Button>
        </>
      }
    >
      <p>{children}</p>
      <FormError error={action.error} {...(messages ? { messages } : {})} />
    </Dialog>
  );
}
