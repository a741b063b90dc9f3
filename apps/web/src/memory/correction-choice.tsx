'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { coachSettingsQuery } from './queries.ts';

const DENSITIES = ['few', 'some', 'all'] as const;
type Density = (typeof DENSITIES)[number];

/** How many mistakes a reply takes up; the learner's choice alone. */
export function CorrectionChoice(): ReactNode {
  const t = useTranslations('memory.corrections');
  const query = coachSettingsQuery(browserApi);
  const { data } = useQuery(query);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: async (corrections: Density) =>
      unwrap(await browserApi.PUT('/v1/me/coach-settings', { body: { corrections } })),
    onSuccess: (saved) => {
      client.setQueryData(query.queryKey, saved);
      toast(t('saved'));
    },
  });
  return (
    <div className="grid gap-2">
      <Segmented<Density>
        legend={t('legend')}
        value={save.isPending ? save.variables : (data?.corrections ?? 'some')}
        options={DENSITIES.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => save.mutate(value)}
      />
      <p className="text-muted text-sm">{t('hint')}</p>
      <FormError error={save.error} />
    </div>
  );
}
