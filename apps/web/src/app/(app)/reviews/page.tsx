import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { reviewsQuery } from '#web/learning/reviews/queries.ts';
import { ReviewsPage } from '#web/learning/reviews/reviews-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reviews'))('title') };
}

export default async function Page() {
  return (
    <Hydrate queries={[reviewsQuery(await serverApi())]}>
      <ClientMessages namespaces={['reviews']}>
        <ReviewsPage />
      </ClientMessages>
    </Hydrate>
  );
}
