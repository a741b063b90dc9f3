'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { browserApi } from '#web/api/client.ts';
import { cn } from '#web/components/class-names.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { useLive } from '#web/live/use-live.ts';
import { alertCountQuery, alertKeys } from './queries.ts';

/** A learner who is stuck waits; the frames of one moment are still one. */
const PACE_MS = 150;

const PILL =
  'inline-flex min-w-6 items-center justify-center gap-0.5 rounded-full px-1.5 font-semibold text-sm leading-6 no-underline';

/** Keeps everything about alerts on the screen live, and says when somebody new needs help. Mounted once. */
export function AlertWatch() {
  const t = useTranslations('shell');
  const cache = useQueryClient();
  const counts = useQuery(alertCountQuery(browserApi)).data;
  const before = useRef<typeof counts>(undefined);
  useLive('class-alerts-changed', PACE_MS, () => {
    void cache.invalidateQueries({ queryKey: alertKeys.alerts });
  });
  useEffect(() => {
    if (counts === undefined) return;
    const known = before.current;
    before.current = counts;
    // The first numbers are what the page shows anyway; only more than before is news.
    if (known === undefined) return;
    const news = [
      ...(counts.danger > known.danger ? [t('dangerWaiting', { count: counts.danger })] : []),
      ...(counts.waiting > known.waiting ? [t('alertsWaiting', { count: counts.waiting })] : []),
    ];
    if (news.length > 0) announce(news.join('. '));
  }, [counts, t]);
  return null;
}

/** How many learners may be in danger and how many wait, beside a link to them. Nothing when nobody does. */
export function AlertCount() {
  const t = useTranslations('shell');
  const { danger, waiting } = useQuery(alertCountQuery(browserApi)).data ?? { danger: 0, waiting: 0 };
  if (danger + waiting === 0) return null;
  return (
    <span className="inline-flex gap-1">
      {danger > 0 ? (
        <span className={cn(PILL, 'bg-plum-soft text-plum')}>
          <ShieldAlert aria-hidden className="size-4" />
          <span aria-hidden className="tabular-nums">
            {danger}
          </span>
          <span className="sr-only">{t('dangerWaiting', { count: danger })}</span>
        </span>
      ) : null}
      {waiting > 0 ? (
        // Under the thumb there is room for one number.
        <span className={cn(PILL, 'bg-honey-soft text-honey', danger > 0 && 'max-sm:sr-only')}>
          <span aria-hidden className="tabular-nums">
            {waiting}
          </span>
          <span className="sr-only">{t('alertsWaiting', { count: waiting })}</span>
        </span>
      ) : null}
    </span>
  );
}
