import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { BeginConversation } from '#web/tutor/begin-conversation.tsx';
import { ConversationList } from '#web/tutor/conversation-list.tsx';
import { conversationsQuery } from '#web/tutor/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tutor'))('title') };
}

/** Ways to begin a conversation with the tutor, and those there are. */
export default async function TutorPage() {
  const [t, locale, api] = await Promise.all([getTranslations('tutor'), getLocale(), serverApi()]);
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      <Hydrate lists={[conversationsQuery(api)]}>
        <ClientMessages namespaces={['tutor']}>
          <div className="grid gap-12">
            <BeginConversation language={locale === 'es' ? 'es' : 'en'} />
            <ConversationList />
          </div>
        </ClientMessages>
      </Hydrate>
    </div>
  );
}
