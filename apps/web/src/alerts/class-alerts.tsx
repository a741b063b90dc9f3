'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { AlertCard } from './alert-card.tsx';
import { alertsQuery } from './queries.ts';

/** More would push the class itself out of sight. */
const MOST_SHOWN = 2;

/** Who of one class waits for help, above everything else about it. Nothing when nobody does. */
export function ClassAlerts({ classId }: { classId: string }) {
  const t = useTranslations('alerts');
  const { data } = useInfiniteQuery(alertsQuery(browserApi, { waiting: true, classId }));
  const alerts = data?.pages.flatMap((page) => page.items) ?? [];
  if (alerts.length === 0) return null;
  return (
    <section aria-labelledby="class-alerts" className="mb-8 grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="class-alerts" className="text-xl">
          {t('inClass', { count: alerts.length })}
        </h2>
        <Link href="/alerts" className="inline-flex min-h-11 items-center">
          {t('toAll')}
        </Link>
      </div>
      <ul className="grid gap-4">
        {alerts.slice(0, MOST_SHOWN).map((alert) => (
          <AlertCard key={alert.id} alert={alert} heading="h3" />
        ))}
      </ul>
    </section>
  );
}
