'use client';

import { useTranslations } from 'next-intl';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { isWider, type Level, offeredLevels } from './levels.ts';

/** A level of its own, or none: then it is as those above say. Nothing wider than they leave is offered. */
export function LevelChoice({
  legend,
  value,
  saved,
  most,
  inherited,
  onChange,
}: {
  legend: string;
  value: Level | null;
  saved: Level | null;
  most: Level;
  /** What having no level of its own is called. */
  inherited: string;
  onChange(level: Level | null): void;
}) {
  const t = useTranslations('models');
  const offered = offeredLevels(most, saved);
  return (
    <div className="grid gap-3">
      <Segmented<Level | 'inherited'>
        legend={legend}
        value={value ?? 'inherited'}
        options={[
          { value: 'inherited', label: inherited },
          ...offered.map((level) => ({ value: level, label: t(`levels.${level}`) })),
        ]}
        onChange={(chosen) => onChange(chosen === 'inherited' ? null : chosen)}
      />
      <p className="measure text-muted">{t(`levelTexts.${value ?? most}`)}</p>
      {value !== null && isWider(value, most) ? <p className="measure">{t('kept')}</p> : null}
    </div>
  );
}
