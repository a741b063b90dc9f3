'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { BandSelect } from './band-select.tsx';
import { BANDS, type Band, isBand, type LearnerAge } from './bands.ts';
import { useSaveAge } from './use-save-age.ts';

/** How old a student is, for staff: that somebody is of age is for admins to say. */
export function StudentAge({
  personId,
  age,
  saysAdult,
}: {
  personId: string;
  age: LearnerAge;
  saysAdult: boolean;
}) {
  const t = useTranslations('ages');
  const common = useTranslations('common');
  const [chosen, setChosen] = useState<Band | ''>();
  const save = useSaveAge(personId, () => {
    setChosen(undefined);
    toast(t('ofStudent.saved'));
  });
  const value = chosen ?? age.band ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(value === '' ? null : value);
  };
  return (
    <form noValidate onSubmit={submit} className="grid max-w-md gap-4">
      <p className="measure text-muted">{t('ofStudent.text')}</p>
      <BandSelect
        label={t('ofStudent.label')}
        hint={saysAdult ? undefined : t('ofStudent.forAdmins')}
        none={t('unknown')}
        bands={BANDS.filter((band) => saysAdult || band !== 'adult' || age.band === 'adult')}
        value={value}
        onChange={(band) => setChosen(isBand(band) ? band : '')}
      />
      <p>
        {t(`ofStudent.saidBy.${age.saidBy ?? 'nobody'}`)}{' '}
        <strong>{t(age.isMinor ? 'ofStudent.minor' : 'ofStudent.adult')}</strong>
      </p>
      <FormError error={save.error} messages={{ forbidden: t('ofStudent.refused') }} />
      <Button type="submit" className="justify-self-start" busy={save.isPending}>
        {common('save')}
      </Button>
    </form>
  );
}
