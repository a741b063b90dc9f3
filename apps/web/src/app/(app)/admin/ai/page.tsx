import { getTranslations } from 'next-intl/server';
import { AiPage } from '#web/administration/ai-page.tsx';
import { aiQuery } from '#web/administration/queries.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('ai.title') };
}

export default async function AdminAiPage() {
  await requireRole(['admin']);
  return (
    <Hydrate queries={[aiQuery(await serverApi())]}>
      <ClientMessages namespaces={['admin', 'models']}>
        <AiPage />
      </ClientMessages>
    </Hydrate>
  );
}
