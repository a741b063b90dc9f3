import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FormPage } from '#web/accounts/form-page.tsx';
import { SignUpForm } from '#web/accounts/sign-up-form.tsx';
import { findMe } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('signUpTitle') };
}

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ code?: string }> }) {
  const [me, { code = '' }, t] = await Promise.all([findMe(), searchParams, getTranslations('auth')]);
  if (me) redirect(`/settings?code=${encodeURIComponent(code)}#classes`);
  return (
    <FormPage title={t('signUpTitle')} text={t('signUpText')}>
      <ClientMessages namespaces={['auth', 'ages']}>
        <SignUpForm initialCode={code.toUpperCase().slice(0, 6)} />
      </ClientMessages>
    </FormPage>
  );
}
