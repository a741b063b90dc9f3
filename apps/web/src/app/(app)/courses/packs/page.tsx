import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { PacksPage } from '#web/course-packs/packs-page.tsx';
import { packsQuery } from '#web/course-packs/queries.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('packs'))('title') };
}

export default async function Page() {
  return (
    <Hydrate lists={[packsQuery(await serverApi())]}>
      <ClientMessages namespaces={['packs']}>
        <PacksPage />
      </ClientMessages>
    </Hydrate>
  );
}
