import { getTranslations } from 'next-intl/server';
import { JobsPage } from '#web/administration/jobs-page.tsx';
import { exhaustedJobsQuery, jobQueuesQuery } from '#web/administration/queries.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('jobs.title') };
}

export default async function AdminJobsPage() {
  await requireRole(['admin']);
  const api = await serverApi();
  return (
    <Hydrate queries={[jobQueuesQuery(api)]} lists={[exhaustedJobsQuery(api)]}>
      <ClientMessages namespaces={['admin']}>
        <JobsPage />
      </ClientMessages>
    </Hydrate>
  );
}
