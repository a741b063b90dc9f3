import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { OwnAssignmentsPage } from '#web/assignments/own-assignments-page.tsx';
import { ownAssignmentsQuery } from '#web/assignments/queries.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments'))('title') };
}

export default async function Page() {
  return (
    <Hydrate lists={[ownAssignmentsQuery(await serverApi())]}>
      <ClientMessages namespaces={['assignments', 'terms']}>
        <OwnAssignmentsPage />
      </ClientMessages>
    </Hydrate>
  );
}
