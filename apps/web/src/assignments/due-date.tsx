import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** A due date in the zone it was set in, with the zone beside it: it is the same for everybody who reads it. */
export function DueDate({ dueAt, timeZone }: { dueAt: string; timeZone: string }): ReactNode {
  const t = useTranslations('terms');
  const format = useFormatter();
  const when = format.dateTime(new Date(dueAt), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <time dateTime={dueAt}>
      {when} <span className="text-muted">{t('inZone', { zone: nameZone(timeZone) })}</span>
    </time>
  );
}

/** `America/Argentina/Buenos_Aires` as people say it. */
export function nameZone(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
