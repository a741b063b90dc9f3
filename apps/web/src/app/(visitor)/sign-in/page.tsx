import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FormPage } from '#web/accounts/form-page.tsx';
import { SignInForm } from '#web/accounts/sign-in-form.tsx';
import { homeOf, safeNext } from '#web/api/home.ts';
import { findMe } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('signIn') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const [me, { next }, t] = await Promise.all([findMe(), searchParams, getTranslations('auth')]);
  if (me) redirect(safeNext(next, homeOf(me.active?.role)));
  return (
    <FormPage title={t('signInTitle')}>
      <ClientMessages namespaces={['auth']}>
        <SignInForm next={next} />
      </ClientMessages>
    </FormPage>
  );
}
