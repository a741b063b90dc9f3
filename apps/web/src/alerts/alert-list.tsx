'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { AlertCard } from './alert-card.tsx';
import { alertsQuery } from './queries.ts';
import { SafetyList } from './safety-list.tsx';

/** Who may be in danger, then everybody who seems to be stuck: those who wait for an answer, or all of the past too. */
export function AlertList() {
  const t = useTranslations('alerts');
  const [shown, setShown] = useState<'waiting' | 'all'>('waiting');
  const waiting = shown === 'waiting';
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('text')}</PageHeader>
      <div className="mb-6">
        <Segmented<'waiting' | 'all'>
          legend={t('show')}
          legendHidden
          value={shown}
          onChange={setShown}
          options={[
            { value: 'waiting', label: t('waiting') },
            { value: 'all', label: t('all') },
          ]}
        />
      </div>
      <SafetyList key={`danger-${shown}`} waiting={waiting} />
      <Paged
        key={shown}
        query={alertsQuery(browserApi, { waiting })}
        empty={
          <EmptyState title={t(waiting ? 'nobodyWaits' : 'emptyTitle')}>
            {t(waiting ? 'nobodyWaitsText' : 'emptyText')}
          </EmptyState>
        }
      >
        {(alerts) => (
          <ul className="grid gap-4">
            {alerts.map((alert) => (
              <AlertCard key={alert.id} alert={alert} />
            ))}
          </ul>
        )}
      </Paged>
    </div>
  );
}
