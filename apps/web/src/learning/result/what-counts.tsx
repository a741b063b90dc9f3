import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** The formula in plain words, for whoever wants to know. */
export function WhatCounts(): ReactNode {
  const t = useTranslations('lesson.result');
  return (
    <details className="text-muted">
      <summary className="inline-flex min-h-11 items-center font-semibold">{t('what')}</summary>
      <p className="measure">{t('whatText')}</p>
    </details>
  );
}
