import { getTranslations } from 'next-intl/server';
import { PeoplePage } from '#web/administration/people-page.tsx';
import { EVERYONE, peopleQuery } from '#web/administration/queries.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('people.title') };
}

export default async function AdminPeoplePage() {
  const me = await requireRole(['admin']);
  return (
    <Hydrate lists={[peopleQuery(await serverApi(), EVERYONE)]}>
      <ClientMessages namespaces={['admin', 'classes']}>
        <PeoplePage ownId={me.person.id} />
      </ClientMessages>
    </Hydrate>
  );
}
