import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { MemoryPage } from '#web/memory/memory-page.tsx';
import { coachSettingsQuery, memoriesQuery } from '#web/memory/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('memory'))('title') };
}

export default async function Page() {
  const api = await serverApi();
  return (
    <Hydrate queries={[coachSettingsQuery(api)]} lists={[memoriesQuery(api)]}>
      <ClientMessages namespaces={['memory']}>
        <MemoryPage />
      </ClientMessages>
    </Hydrate>
  );
}
