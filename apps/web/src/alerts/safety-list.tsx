'use client';

import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { Paged } from '#web/components/ui/paged.tsx';
import { safetyAlertsQuery } from './queries.ts';
import { SafetyCard } from './safety-card.tsx';

/** Learners who may be in danger: those nobody looks after yet, or all. Takes no room where there are none. */
export function SafetyList({ waiting }: { waiting: boolean }) {
  const t = useTranslations('alerts.danger');
  return (
    <Paged query={safetyAlertsQuery(browserApi, { waiting })} empty={null}>
      {(alerts) => (
        <section aria-labelledby="danger" className="mb-10 grid gap-4">
          <div className="grid gap-1">
            <h2 id="danger" className="text-xl">
              {t('title')}
            </h2>
            <p className="measure">{t('next')}</p>
            <p className="measure text-muted text-sm">{t('text')}</p>
          </div>
          <ul className="grid gap-4">
            {alerts.map((alert) => (
              <SafetyCard key={alert.id} alert={alert} />
            ))}
          </ul>
        </section>
      )}
    </Paged>
  );
}
