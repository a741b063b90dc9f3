'use client';

import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import { useModal } from './use-modal.ts';

/**
 * The browser's own modal dialog: it traps focus, closes with Esc, gives focus back and needs no style injected
 * into the page, which our content security policy would have to allow. Mounted only while open.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  footer,
}: {
  open: boolean;
  onClose(): void;
  title: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}) {
  return open ? (
    <OpenDialog onClose={onClose} title={title} footer={footer}>
      {children}
    </OpenDialog>
  ) : null;
}

function OpenDialog({
  onClose,
  title,
  children,
  footer,
}: {
  onClose(): void;
  title: ReactNode;
  children: ReactNode;
  footer: ReactNode;
}) {
  const t = useTranslations('common');
  const ref = useModal();
  const titleId = useId();

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="rise m-auto max-h-[90dvh] w-[min(34rem,calc(100vw-2rem))] rounded-lg border border-hairline bg-surface p-0 text-ink shadow-soft"
    >
      <div className="flex items-start justify-between gap-4 ps-4 pe-2 pt-3 sm:ps-6 sm:pe-3 sm:pt-4">
        <h2 id={titleId} className="pt-1.5 text-xl">
          {title}
        </h2>
        <Button variant="quiet" size="icon" aria-label={t('close')} onClick={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      <div className="grid gap-4 px-4 pt-3 pb-5 sm:px-6 sm:pb-6">{children}</div>
      {footer ? (
        <div className="sticky bottom-0 flex flex-wrap justify-end gap-x-3 gap-y-2 border-hairline border-t bg-surface px-4 py-3 sm:px-6 sm:py-4">
          {footer}
        </div>
      ) : null}
    </dialog>
  );
}
