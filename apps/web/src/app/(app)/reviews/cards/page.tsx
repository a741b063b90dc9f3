import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { OwnCardsPage } from '#web/learning/words/own-cards-page.tsx';
import { ownCardsQuery } from '#web/learning/words/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('words'))('card.title') };
}

export default async function Page() {
  return (
    <Hydrate lists={[ownCardsQuery(await serverApi())]}>
      <ClientMessages namespaces={['words']}>
        <OwnCardsPage />
      </ClientMessages>
    </Hydrate>
  );
}
