'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Body } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field } from '#web/components/ui/field.tsx';
import { PasswordInput } from '#web/components/ui/password-input.tsx';
import { useFieldErrors } from './use-form.ts';

const MIN_PASSWORD = 12;

/** Changing the password ends every other session of the person. */
export function PasswordSettings() {
  const t = useTranslations('settings.password');
  const form = useRef<HTMLFormElement>(null);
  const { errors, check, mend } = useFieldErrors<'currentPassword' | 'newPassword'>();
  const change = useMutation({
    mutationFn: async (body: Body<'changePassword'>) =>
      unwrap(await browserApi.POST('/v1/me/password', { body })),
    onSuccess: () => {
      form.current?.reset();
      toast(t('changed'));
    },
  });
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onInput={mend}
      onSubmit={(event) => {
        const data = new FormData(event.currentTarget);
        const currentPassword = String(data.get('currentPassword') ?? '');
        const newPassword = String(data.get('newPassword') ?? '');
        const valid = check(event, {
          ...(currentPassword ? {} : { currentPassword: t('currentMissing') }),
          ...(newPassword.length < MIN_PASSWORD ? { newPassword: t('short', { count: MIN_PASSWORD }) } : {}),
        });
        if (valid) change.mutate({ currentPassword, newPassword });
      }}
    >
      <Field label={t('current')} error={errors.currentPassword}>
        {(control) => <PasswordInput {...control} name="currentPassword" autoComplete="current-password" />}
      </Field>
      <Field label={t('new')} hint={t('newHint', { count: MIN_PASSWORD })} error={errors.newPassword}>
        {(control) => (
          <PasswordInput {...control} name="newPassword" autoComplete="new-password" maxLength={128} />
        )}
      </Field>
      <FormError
        error={change.error}
        messages={{ forbidden: t('wrong'), conflict: t('wrong'), unauthenticated: t('wrong') }}
      />
      <Button type="submit" className="justify-self-start" busy={change.isPending}>
        {t('change')}
      </Button>
    </form>
  );
}
