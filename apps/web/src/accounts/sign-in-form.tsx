'use client';

import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { PasswordInput } from '#web/components/ui/password-input.tsx';
import { signInAndLeave } from './sign-in.ts';
import { readForm, useFieldErrors } from './use-form.ts';

export function SignInForm({ next }: { next: string | undefined }) {
  const t = useTranslations('auth');
  const { errors, check, mend } = useFieldErrors<'signInName' | 'password'>();
  const signIn = useMutation({ mutationFn: signInAndLeave });
  return (
    <form
      noValidate
      className="grid gap-5"
      onInput={mend}
      onSubmit={(event) => {
        const form = event.currentTarget;
        const { signInName } = readForm(form, ['signInName']);
        const password = String(new FormData(form).get('password') ?? '');
        const valid = check(event, {
          ...(signInName.length < 3 ? { signInName: t('signInNameMissing') } : {}),
          ...(password ? {} : { password: t('passwordMissing') }),
        });
        if (valid) signIn.mutate({ signInName, password, next });
      }}
    >
      <Field label={t('signInName')} hint={t('signInNameHint')} error={errors.signInName}>
        {(control) => (
          <Input
            {...control}
            name="signInName"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <Field label={t('password')} error={errors.password}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
      </Field>
      <FormError
        error={signIn.error}
        messages={{ unauthenticated: t('noMatch'), 'invalid-input': t('noMatch') }}
      />
      <Button type="submit" variant="primary" size="lg" busy={signIn.isPending || signIn.isSuccess}>
        {t('signIn')}
      </Button>
      <p className="text-muted">
        {t('noAccount')} <Link href="/sign-up">{t('joinWithCode')}</Link>
      </p>
      <p className="text-muted text-sm">{t('forgot')}</p>
    </form>
  );
}
