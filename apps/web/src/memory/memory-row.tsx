'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import type { Memory } from './queries.ts';

/** Below, what was said may have been meant otherwise. */
const SURE_PERCENT = 70;

/** One thing that is remembered, where it comes from, and what can be done about it. */
export function MemoryRow({
  memory,
  onEdit,
  onDelete,
}: {
  memory: Memory;
  onEdit(): void;
  onDelete(): void;
}): ReactNode {
  const row = useRef<HTMLLIElement>(null);
  // The button that had it deleted has the focus, and goes with it: the list around takes it.
  useLayoutEffect(() => {
    const gone = row.current;
    return () => {
      if (gone?.contains(document.activeElement))
        gone.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    };
  }, []);
  const t = useTranslations('memory');
  const format = useFormatter();
  const { text, source, editedAt, notedAt, confidencePercent } = memory;
  const date = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' });
  return (
    <li ref={row} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
      <div className="grid min-w-0 gap-0.5">
        <p className="wrap-anywhere font-semibold">{text}</p>
        <p className="flex flex-wrap gap-x-3 text-muted text-sm">
          <span>
            {editedAt === null ? t('noted', { date: date(notedAt) }) : t('edited', { date: date(editedAt) })}
          </span>
          {confidencePercent < SURE_PERCENT ? <span>{t('unsure')}</span> : null}
          {source === null ? null : (
            <Link href={`/tutor/${source.conversationId}`} className="text-ink underline">
              {t('source')}
            </Link>
          )}
        </p>
      </div>
      <div className="flex gap-2">
        <Button onClick={onEdit} aria-label={t('editOne', { text })}>
          {t('edit')}
        </Button>
        <Button variant="danger" onClick={onDelete} aria-label={t('deleteOne', { text })}>
          {t('delete')}
        </Button>
      </div>
    </li>
  );
}
