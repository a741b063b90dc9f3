import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { serverApi } from '#web/api/server.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { LateHelp } from './late-help.tsx';
import { waitingHelpQuery } from './queries.ts';

/** What teachers sent and the learner has not read or done. What cannot be asked for here, the browser asks for later. */
export async function WaitingHelp(): Promise<ReactNode> {
  const client = new QueryClient();
  const query = waitingHelpQuery(await serverApi());
  await client.prefetchQuery(query);
  const waiting = client.getQueryData(query.queryKey) ?? [];
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ClientMessages namespaces={['help']}>
        <LateHelp isWaiting={waiting.length > 0} />
      </ClientMessages>
    </HydrationBoundary>
  );
}
