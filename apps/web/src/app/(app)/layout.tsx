import type { ReactNode } from 'react';
import { requireMe } from '#web/api/session.ts';
import { AppShell } from '#web/components/shell/app-shell.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { AnswerQueueProvider } from '#web/learning/answers/answer-queue-provider.tsx';

/** Screens of signed-in people. Whatever they open, answers that wait on this device are sent. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const me = await requireMe();
  return (
    <AppShell me={me}>
      <ClientMessages namespaces={['answers']}>
        <AnswerQueueProvider personId={me.person.id}>{children}</AnswerQueueProvider>
      </ClientMessages>
    </AppShell>
  );
}
