import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Today } from '../queries.ts';
import { PlacementActions } from './placement-actions.tsx';

/** The placement test of the course that comes next, as long as it can be taken. */
export function PlacementOffer({ placement }: { placement: Today['placement'] }): ReactNode {
  const t = useTranslations('today');
  if (placement === null) return null;
  return (
    <section
      aria-labelledby="placement"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg bg-sunken p-5"
    >
      <div className="grid gap-1">
        <h2 id="placement" className="text-lg">
          {t('placement')}
        </h2>
        <p className="text-muted" lang={placement.language}>
          {placement.courseTitle}
        </p>
        <p className="measure text-muted">{t('placementText')}</p>
      </div>
      <PlacementActions courseId={placement.courseId} />
    </section>
  );
}
