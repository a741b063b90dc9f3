'use client';

import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { BandSelect } from '#web/ages/band-select.tsx';
import { BANDS, type Band, isBand } from '#web/ages/bands.ts';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { homeOf } from '#web/api/home.ts';
import type { Body } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { PasswordInput } from '#web/components/ui/password-input.tsx';
import { JoinCodeField } from './join-code.tsx';
import { blames, readForm, useFieldErrors } from './use-form.ts';

const MIN_PASSWORD = 12;

async function signUpAndLeave(body: Body<'signUp'>): Promise<void> {
  const me = unwrap(await browserApi.POST('/v1/auth/sign-up', { body }));
  window.location.assign(homeOf(me.active?.role));
}

type FieldName = 'joinCode' | 'displayName' | 'email' | 'password';

/** Reads, checks and sends the form; what is wrong with a field comes back by its name. */
function useSignUp(invitation: string | undefined, joinCode: string, ageBand: Band | '') {
  const t = useTranslations('auth');
  const locale = useLocale();
  const { errors, check, mend } = useFieldErrors<FieldName>();
  const signUp = useMutation({ mutationFn: signUpAndLeave });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { displayName, email } = readForm(event.currentTarget, ['displayName', 'email']);
    const password = String(new FormData(event.currentTarget).get('password') ?? '');
    const valid = check(event, {
      ...(!invitation && joinCode.length < 6 ? { joinCode: t('joinCodeMissing') } : {}),
      ...(displayName ? {} : { displayName: t('displayNameMissing') }),
      ...(/^\S+@\S+\.\S+$/.test(email) ? {} : { email: t('emailMissing') }),
      ...(password.length < MIN_PASSWORD ? { password: t('passwordShort', { count: MIN_PASSWORD }) } : {}),
    });
    if (!valid) return;
    signUp.mutate({
      displayName,
      email,
      password,
      locale: locale === 'es' ? 'es' : 'en',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(ageBand === '' ? {} : { ageBand }),
      ...(invitation ? { invitation } : { joinCode }),
    });
  };
  return { errors, mend, signUp, onSubmit };
}

/** A new account, opened by a class code or by an invitation; `invitation` hides the code field. */
export function SignUpForm({
  invitation,
  asksAge = true,
  initialCode = '',
  initialEmail = '',
  signInHref = '/sign-in',
}: {
  invitation?: string;
  /** Students alone are asked. */
  asksAge?: boolean;
  initialCode?: string;
  initialEmail?: string;
  signInHref?: string;
}) {
  const t = useTranslations('auth');
  const ages = useTranslations('ages.signUp');
  const [joinCode, setJoinCode] = useState(initialCode);
  const [ageBand, setAgeBand] = useState<Band | ''>('');
  const { errors, mend, signUp, onSubmit } = useSignUp(invitation, joinCode, ageBand);
  return (
    <form noValidate className="grid gap-5" onInput={mend} onSubmit={onSubmit}>
      {invitation ? null : <JoinCodeField value={joinCode} onChange={setJoinCode} error={errors.joinCode} />}
      <PersonFields errors={errors} refused={signUp.error} initialEmail={initialEmail} />
      {asksAge ? (
        <BandSelect
          label={ages('label')}
          hint={ages('hint')}
          none={ages('ratherNot')}
          bands={BANDS}
          value={ageBand}
          onChange={(band) => setAgeBand(isBand(band) ? band : '')}
        />
      ) : null}
      <FormError
        error={signUp.error}
        messages={{ conflict: t('emailTaken'), 'not-found': t('joinCodeUnknown'), gone: t('invitationGone') }}
      />
      <Button type="submit" variant="primary" size="lg" busy={signUp.isPending || signUp.isSuccess}>
        {t('createAccount')}
      </Button>
      <p className="text-muted">
        {t('haveAccount')} <Link href={signInHref}>{t('signIn')}</Link>
      </p>
    </form>
  );
}

function PersonFields({
  errors,
  refused,
  initialEmail,
}: {
  errors: Partial<Record<FieldName, string>>;
  refused: unknown;
  initialEmail: string;
}) {
  const t = useTranslations('auth');
  const nameError = blames(refused, 'displayName') ? t('displayNameMissing') : undefined;
  const emailError = blames(refused, 'email') ? t('emailMissing') : undefined;
  return (
    <>
      <Field label={t('displayName')} hint={t('displayNameHint')} error={errors.displayName ?? nameError}>
        {(control) => <Input {...control} name="displayName" autoComplete="name" maxLength={80} />}
      </Field>
      <Field label={t('email')} error={errors.email ?? emailError}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="email" defaultValue={initialEmail} />
        )}
      </Field>
      <Field
        label={t('password')}
        hint={t('newPasswordHint', { count: MIN_PASSWORD })}
        error={errors.password}
      >
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="new-password" maxLength={128} />
        )}
      </Field>
    </>
  );
}
