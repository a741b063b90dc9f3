import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { myStudentsQuery } from '#web/guardian/queries.ts';
import { StudentList } from '#web/guardian/student-list.tsx';
import { WhatLeaves } from '#web/guardian/what-leaves.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('guardian'))('title') };
}

export default async function GuardianPage() {
  const me = await requireRole(['guardian']);
  return (
    <Hydrate lists={[myStudentsQuery(await serverApi())]}>
      <ClientMessages namespaces={['guardian']}>
        <StudentList guardianId={me.person.id} whatLeaves={<WhatLeaves />} />
      </ClientMessages>
    </Hydrate>
  );
}
