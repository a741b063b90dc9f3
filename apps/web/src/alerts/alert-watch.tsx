'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { browserApi } from '#web/api/client.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { useLive } from '#web/live/use-live.ts';
import { alertCountQuery, alertKeys } from './queries.ts';

/** A learner who is stuck waits; the frames of one moment are still one. */
const PACE_MS = 150;

/** Keeps everything about alerts on the screen live, and says when somebody new needs help. Mounted once. */
export function AlertWatch() {
  const t = useTranslations('shell');
  const cache = useQueryClient();
  const waiting = useQuery(alertCountQuery(browserApi)).data?.waiting;
  const before = useRef<number | undefined>(undefined);
  useLive('class-alerts-changed', PACE_MS, () => {
    void cache.invalidateQueries({ queryKey: alertKeys.alerts });
  });
  useEffect(() => {
    if (waiting === undefined) return;
    // The first number is what the page shows anyway; only more than before is news.
    if (before.current !== undefined && waiting > before.current) {
      announce(t('alertsWaiting', { count: waiting }));
    }
    before.current = waiting;
  }, [waiting, t]);
  return null;
}

/** How many learners wait, beside a link to them. Nothing when nobody does. */
export function AlertCount() {
  const t = useTranslations('shell');
  const waiting = useQuery(alertCountQuery(browserApi)).data?.waiting ?? 0;
  if (waiting === 0) return null;
  return (
    <span className="inline-flex min-w-6 items-center justify-center rounded-full bg-honey-soft px-1.5 font-semibold text-honey text-sm leading-6 no-underline">
      <span aria-hidden className="tabular-nums">
        {waiting}
      </span>
      <span className="sr-only">{t('alertsWaiting', { count: waiting })}</span>
    </span>
  );
}
