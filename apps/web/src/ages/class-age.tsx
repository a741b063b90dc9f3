'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { SectionTitle } from '#web/components/ui/section-title.tsx';
import { policyKeys } from '#web/models/queries.ts';
import { BandSelect } from './band-select.tsx';
import { BANDS, type Band, isBand } from './bands.ts';

/** How old the students of a class are, all at once. */
export function ClassAge({ classId, saysAdult }: { classId: string; saysAdult: boolean }) {
  const t = useTranslations('ages');
  const cache = useQueryClient();
  const [band, setBand] = useState<Band | ''>('');
  const save = useMutation({
    mutationFn: async (said: Band) => {
      const params = { path: { classId } };
      return unwrap(await browserApi.PUT('/v1/classes/{classId}/age-band', { params, body: { band: said } }));
    },
    onSuccess: async ({ changed, kept }) => {
      setBand('');
      const saved = t('ofClass.saved', { changed });
      toast(kept === 0 ? saved : `${saved} ${t('ofClass.kept', { kept })}`);
      await cache.invalidateQueries({ queryKey: policyKeys.learners });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (band !== '') save.mutate(band);
  };
  return (
    <section aria-labelledby="class-age" className="grid gap-5">
      <SectionTitle id="class-age" title={t('ofClass.title')}>
        {t('ofClass.text')}
      </SectionTitle>
      <form noValidate onSubmit={submit} className="grid max-w-md gap-4">
        <BandSelect
          label={t('ofClass.label')}
          hint={saysAdult ? undefined : t('ofStudent.forAdmins')}
          none={t('ofClass.choose')}
          bands={BANDS.filter((one) => saysAdult || one !== 'adult')}
          value={band}
          onChange={(chosen) => setBand(isBand(chosen) ? chosen : '')}
        />
        <FormError error={save.error} />
        <Button type="submit" className="justify-self-start" disabled={band === ''} busy={save.isPending}>
          {t('ofClass.apply')}
        </Button>
      </form>
    </section>
  );
}
