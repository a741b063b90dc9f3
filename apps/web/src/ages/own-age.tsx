'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import type { LearnerPolicy } from '#web/models/levels.ts';
import { learnerPolicyQuery } from '#web/models/queries.ts';
import { BandSelect } from './band-select.tsx';
import { type Band, bandsLeft, isBand, type LearnerAge } from './bands.ts';
import { OwnConsent } from './own-consent.tsx';
import { useSaveAge } from './use-save-age.ts';

/** What is known of a learner's own age, what follows from it, and what they may say of it themselves. */
export function OwnAge({ personId, policy }: { personId: string; policy: LearnerPolicy }) {
  const t = useTranslations('ages');
  const { data } = useQuery({ ...learnerPolicyQuery(browserApi, personId), initialData: policy });
  const { age } = data;
  const band = age.band === null ? '' : t(`bands.${age.band}`);
  const follows = age.band === 'adult' && age.isMinor ? 'unconfirmed' : age.isMinor ? 'minor' : 'adult';
  return (
    <div className="grid gap-5">
      <p className="text-muted">{t('own.text')}</p>
      <p>
        <strong>{t(`own.saidBy.${age.saidBy ?? 'nobody'}`, { band })}</strong> {t(`own.${follows}`)}
      </p>
      {age.saidBy === 'school' ? (
        <p className="text-muted">{t('own.forSchool')}</p>
      ) : (
        <OwnAgeForm personId={personId} age={age} />
      )}
      <OwnConsent personId={personId} policy={data} />
    </div>
  );
}

function OwnAgeForm({ personId, age }: { personId: string; age: LearnerAge }) {
  const t = useTranslations('ages');
  const common = useTranslations('common');
  const [chosen, setChosen] = useState<Band | ''>();
  const band = chosen ?? age.band ?? '';
  const isKnown = band === (age.band ?? '');
  const save = useSaveAge(personId, () => {
    setChosen(undefined);
    toast(t('own.saved'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (band !== '' && !isKnown) save.mutate(band);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <BandSelect
        label={t('own.label')}
        hint={age.band === null ? undefined : t('own.younger')}
        {...(age.band === null ? { none: t('signUp.ratherNot') } : {})}
        bands={bandsLeft(age)}
        value={band}
        onChange={(value) => setChosen(isBand(value) ? value : '')}
      />
      <FormError error={save.error} messages={{ conflict: t('own.forSchool') }} />
      <Button
        type="submit"
        className="justify-self-start"
        busy={save.isPending}
        // Not `disabled`: the focus would be lost with the press that saves.
        aria-disabled={isKnown || save.isPending}
      >
        {common('save')}
      </Button>
    </form>
  );
}
