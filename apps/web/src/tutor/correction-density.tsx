'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Select } from '#web/components/ui/field.tsx';
import { type CorrectionDensity, coachSettingsQuery } from './queries.ts';

const DENSITIES = ['few', 'some', 'all'] as const satisfies readonly CorrectionDensity[];

/** How many mistakes a reply takes up, for all conversations of the learner. */
export function CorrectionDensityChoice(): ReactNode {
  const t = useTranslations('tutor.density');
  const cache = useQueryClient();
  const query = coachSettingsQuery(browserApi);
  const { data } = useQuery(query);
  const save = useMutation({
    mutationFn: async (corrections: CorrectionDensity) =>
      unwrap(await browserApi.PUT('/v1/me/coach-settings', { body: { corrections } })),
    onSuccess: (saved) => cache.setQueryData(query.queryKey, saved),
  });
  if (!data) return null;
  return (
    <div className="grid gap-2">
      <Field label={t('title')}>
        {(control) => (
          <Select
            {...control}
            value={save.isPending ? save.variables : data.corrections}
            onChange={(event) => save.mutate(event.target.value as CorrectionDensity)}
          >
            {DENSITIES.map((density) => (
              <option key={density} value={density}>
                {t(density)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <FormError error={save.error} />
    </div>
  );
}
