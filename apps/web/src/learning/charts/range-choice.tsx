'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { RANGES, type Range } from './queries.ts';

/** How far back the charts look. */
export function RangeChoice({ range, onChange }: { range: Range; onChange(range: Range): void }): ReactNode {
  const t = useTranslations('charts');
  const options = RANGES.map((value) => ({ value, label: t(`ranges.${value}`) }));
  return <Segmented legend={t('range')} legendHidden value={range} options={options} onChange={onChange} />;
}
