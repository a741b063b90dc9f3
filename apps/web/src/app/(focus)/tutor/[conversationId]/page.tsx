import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { serverApi } from '#web/api/server.ts';
import { requireMe } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';
import { ConversationScreen } from '#web/tutor/conversation-screen.tsx';
import { loadConversation } from '#web/tutor/queries.ts';

interface ConversationPageProps {
  params: Promise<{ conversationId: string }>;
}

/** Asked once for a page: reading by others than the learner is recorded. */
const load = cache(async (conversationId: string) =>
  loadOrNotFound(loadConversation(await serverApi(), conversationId)),
);

export async function generateMetadata({ params }: ConversationPageProps): Promise<Metadata> {
  await requireMe();
  const { conversation } = await load((await params).conversationId);
  const t = await getTranslations('tutor');
  return { title: conversation.activity?.title ?? t(`kinds.${conversation.kind}`) };
}

/** One conversation with the tutor, for its learner and for whoever may read it. */
export default async function ConversationPage({ params }: ConversationPageProps) {
  const me = await requireMe();
  const opened = await load((await params).conversationId);
  return (
    <ClientMessages namespaces={['tutor', 'words']}>
      <ConversationScreen
        key={opened.conversation.id}
        opened={opened}
        personId={me.person.id}
        isStaff={me.active?.role === 'teacher' || me.active?.role === 'admin'}
      />
    </ClientMessages>
  );
}
