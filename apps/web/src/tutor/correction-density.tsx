'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Select } from '#web/components/ui/field.tsx';
import type { Density } from '#web/memory/queries.ts';
import { DENSITIES, useCorrections } from '#web/memory/use-corrections.ts';

/** How many mistakes a reply takes up, chosen beside the conversation. */
export function CorrectionDensityChoice(): ReactNode {
  const t = useTranslations('tutor.density');
  const { chosen, choose, error } = useCorrections();
  if (chosen === undefined) return null;
  return (
    <div className="grid gap-2">
      <Field label={t('title')}>
        {(control) => (
          <Select {...control} value={chosen} onChange={(event) => choose(event.target.value as Density)}>
            {DENSITIES.map((density) => (
              <option key={density} value={density}>
                {t(density)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <FormError error={error} />
    </div>
  );
}
