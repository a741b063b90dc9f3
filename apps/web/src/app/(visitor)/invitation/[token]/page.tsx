import { getTranslations } from 'next-intl/server';
import { AcceptInvitation } from '#web/accounts/accept-invitation.tsx';
import { FormPage } from '#web/accounts/form-page.tsx';
import { SignUpForm } from '#web/accounts/sign-up-form.tsx';
import { ApiError, unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { findMe } from '#web/api/session.ts';
import { LinkButton } from '#web/components/ui/button.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('invitationTitle'), robots: { index: false } };
}

/** What the link leads to, or null when it no longer leads anywhere. */
async function findInvitation(token: string) {
  try {
    return unwrap(await (await serverApi()).GET('/v1/invitations/{token}', { params: { path: { token } } }));
  } catch (error) {
    if (error instanceof ApiError && ['not-found', 'gone', 'invalid-input'].includes(error.code)) return null;
    throw error;
  }
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [invitation, me, t, roles] = await Promise.all([
    findInvitation(token),
    findMe(),
    getTranslations('auth'),
    getTranslations('common.roles'),
  ]);
  if (!invitation) {
    return (
      <FormPage title={t('invitationGoneTitle')} text={t('invitationGone')} lit={0}>
        <LinkButton href="/">{t('toStart')}</LinkButton>
      </FormPage>
    );
  }
  const { schoolName, className, studentName } = invitation;
  const words = { schoolName, role: roles(invitation.role) };
  const text = className
    ? t('invitedToClass', { ...words, className })
    : studentName
      ? t('invitedToFollow', { ...words, studentName })
      : t('invited', words);
  return (
    <FormPage title={t('invitationTitle')} text={text} lit={0.6}>
      <ClientMessages namespaces={['auth', 'ages']}>
        {me ? (
          <AcceptInvitation token={token} name={me.person.displayName} />
        ) : (
          <SignUpForm
            invitation={token}
            asksAge={invitation.role === 'student'}
            initialEmail={invitation.email ?? ''}
            signInHref={`/sign-in?next=${encodeURIComponent(`/invitation/${token}`)}`}
          />
        )}
      </ClientMessages>
    </FormPage>
  );
}
