'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toast } from '#web/components/ui/announcer.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import type { Density } from './queries.ts';
import { DENSITIES, useCorrections } from './use-corrections.ts';

/** How many mistakes a reply takes up; the learner's choice alone. */
export function CorrectionChoice(): ReactNode {
  const t = useTranslations('memory.corrections');
  const { chosen, choose, error } = useCorrections(() => toast(t('saved')));
  return (
    <div className="grid gap-2">
      <Segmented<Density>
        legend={t('legend')}
        value={chosen ?? 'some'}
        options={DENSITIES.map((value) => ({ value, label: t(value) }))}
        onChange={choose}
      />
      <p className="text-muted text-sm">{t('hint')}</p>
      <FormError error={error} />
    </div>
  );
}
