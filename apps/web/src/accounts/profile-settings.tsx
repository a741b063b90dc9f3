'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body, Me } from '#web/api/types.ts';
import { LANGUAGE_NAMES } from '#web/components/shell/language-names.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input, Select } from '#web/components/ui/field.tsx';
import { isLocale, LOCALES } from '#web/i18n/locales.ts';
import { rememberLocale } from '#web/preferences/apply.ts';
import { blames, readForm, useFieldErrors } from './use-form.ts';

/** The runtime's own list of time zones; after mounting, because server and browser may know different ones. */
function useTimeZones(current: string): readonly string[] {
  const [zones, setZones] = useState<readonly string[]>([current]);
  useEffect(() => {
    setZones([...new Set([current, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort());
  }, [current]);
  return zones;
}

function useSaveProfile() {
  const t = useTranslations('settings.profile');
  const router = useRouter();
  return useMutation({
    mutationFn: async (body: Body<'updateMe'>) => unwrap(await browserApi.PATCH('/v1/me', { body })),
    onSuccess: (me) => {
      rememberLocale(me.person.locale);
      router.refresh();
      toast(t('saved'));
    },
  });
}

/** Name, language and time zone. */
export function ProfileSettings({ person }: { person: Me['person'] }) {
  const t = useTranslations('settings.profile');
  const common = useTranslations('common');
  const { errors, check, mend } = useFieldErrors<'displayName'>();
  const save = useSaveProfile();
  return (
    <form
      noValidate
      className="grid gap-5"
      onInput={mend}
      onSubmit={(event) => {
        const values = readForm(event.currentTarget, ['displayName', 'locale', 'timeZone']);
        const valid = check(event, values.displayName ? {} : { displayName: t('nameMissing') });
        if (!valid) return;
        const locale = isLocale(values.locale) ? values.locale : person.locale;
        save.mutate({ displayName: values.displayName, locale, timeZone: values.timeZone });
      }}
    >
      <Field
        label={t('name')}
        error={errors.displayName ?? (blames(save.error, 'displayName') ? t('nameMissing') : undefined)}
      >
        {(control) => (
          <Input
            {...control}
            name="displayName"
            defaultValue={person.displayName}
            maxLength={80}
            autoComplete="name"
          />
        )}
      </Field>
      <Field label={t('language')}>
        {(control) => (
          <Select {...control} name="locale" defaultValue={person.locale}>
            {LOCALES.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {LANGUAGE_NAMES[locale]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <TimeZoneField current={person.timeZone} />
      <FormError error={save.error} />
      <Button type="submit" className="justify-self-start" busy={save.isPending}>
        {common('save')}
      </Button>
    </form>
  );
}

function TimeZoneField({ current }: { current: string }) {
  const t = useTranslations('settings.profile');
  const zones = useTimeZones(current);
  return (
    <Field label={t('timeZone')} hint={t('timeZoneHint')}>
      {(control) => (
        <Select key={zones.length} {...control} name="timeZone" defaultValue={current}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
