import { getTranslations } from 'next-intl/server';
import { alertsQuery } from '#web/alerts/queries.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClassPage } from '#web/classes/class-page.tsx';
import { classProgressQuery, classQuery } from '#web/classes/queries.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('classes'))('page.title') };
}

export default async function ClassRoute({ params }: { params: Promise<{ classId: string }> }) {
  const [{ classId }, me, api] = await Promise.all([params, requireRole(['teacher', 'admin']), serverApi()]);
  return (
    <Hydrate
      queries={[classQuery(api, classId)]}
      lists={[classProgressQuery(api, classId), alertsQuery(api, { waiting: true, classId })]}
    >
      <ClientMessages
        namespaces={[
          'classes',
          'charts',
          'motivation',
          'alerts',
          'models',
          'ages',
          'assignments',
          'terms',
          'work',
        ]}
      >
        <ClassPage classId={classId} role={me.active?.role ?? 'teacher'} />
      </ClientMessages>
    </Hydrate>
  );
}
