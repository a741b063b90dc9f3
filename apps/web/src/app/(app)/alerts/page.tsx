import { getTranslations } from 'next-intl/server';
import { AlertList } from '#web/alerts/alert-list.tsx';
import { alertsQuery, safetyAlertsQuery } from '#web/alerts/queries.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('alerts'))('title') };
}

export default async function AlertsPage() {
  await requireRole(['teacher', 'admin']);
  const api = await serverApi();
  const waiting = { waiting: true };
  return (
    <Hydrate lists={[safetyAlertsQuery(api, waiting), alertsQuery(api, waiting)]}>
      <ClientMessages namespaces={['alerts']}>
        <AlertList />
      </ClientMessages>
    </Hydrate>
  );
}
