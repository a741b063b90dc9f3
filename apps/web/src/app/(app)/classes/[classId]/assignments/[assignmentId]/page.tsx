import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { AssignmentPage } from '#web/assignments/assignment-page.tsx';
import { assignmentQuery, standingQuery } from '#web/assignments/queries.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

interface AssignmentRouteProps {
  params: Promise<{ classId: string; assignmentId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments'))('one') };
}

export default async function AssignmentRoute({ params }: AssignmentRouteProps) {
  const [{ classId, assignmentId }, api] = await Promise.all([params, serverApi()]);
  return (
    <Hydrate queries={[assignmentQuery(api, assignmentId)]} lists={[standingQuery(api, assignmentId)]}>
      <ClientMessages namespaces={['assignments', 'terms']}>
        <AssignmentPage assignmentId={assignmentId} classId={classId} />
      </ClientMessages>
    </Hydrate>
  );
}
