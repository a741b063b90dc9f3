import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** The formula in plain words, for whoever wants to know. */
export function WhatCounts(): ReactNode {
  const t = useTranslations('lesson.result');
  return (
    <details className="group text-muted">
      <summary className="inline-flex min-h-11 items-center gap-1.5 rounded-md font-semibold">
        <ChevronDown aria-hidden className="size-5 transition-transform group-open:rotate-180" />
        {t('what')}
      </summary>
      <p className="measure">{t('whatText')}</p>
    </details>
  );
}
