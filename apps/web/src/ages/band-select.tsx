'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field, Select } from '#web/components/ui/field.tsx';
import type { Band } from './bands.ts';

/** One band of age; `none` is what stands for no answer. */
export function BandSelect({
  label,
  hint,
  none,
  bands,
  value,
  onChange,
}: {
  label: ReactNode;
  hint?: ReactNode;
  none?: string;
  bands: readonly Band[];
  /** Empty: no answer. */
  value: Band | '';
  onChange(value: string): void;
}) {
  const t = useTranslations('ages');
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Select {...control} name="ageBand" value={value} onChange={(event) => onChange(event.target.value)}>
          {none === undefined ? null : <option value="">{none}</option>}
          {bands.map((band) => (
            <option key={band} value={band}>
              {t(`bands.${band}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
