import { getTranslations } from 'next-intl/server';
import { AuditPage } from '#web/administration/audit-page.tsx';
import { auditQuery } from '#web/administration/queries.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('audit.title') };
}

export default async function AdminAuditPage() {
  await requireRole(['admin']);
  return (
    <Hydrate lists={[auditQuery(await serverApi())]}>
      <ClientMessages namespaces={['admin']}>
        <AuditPage />
      </ClientMessages>
    </Hydrate>
  );
}
