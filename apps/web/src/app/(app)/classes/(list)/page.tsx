import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClassList } from '#web/classes/class-list.tsx';
import { classesQuery } from '#web/classes/queries.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('classes'))('list.title') };
}

export default async function ClassesPage() {
  await requireRole(['teacher', 'admin']);
  return (
    <Hydrate lists={[classesQuery(await serverApi())]}>
      <ClientMessages namespaces={['classes']}>
        <ClassList />
      </ClientMessages>
    </Hydrate>
  );
}
