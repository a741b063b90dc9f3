import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { AssignmentForm } from '#web/assignments/assignment-form.tsx';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

interface EditAssignmentProps {
  params: Promise<{ classId: string; assignmentId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments'))('editTitle') };
}

export default async function EditAssignmentPage({ params }: EditAssignmentProps) {
  const [{ assignmentId }, api, t] = await Promise.all([params, serverApi(), getTranslations('assignments')]);
  const assignment = unwrap(
    await api.GET('/v1/assignments/{assignmentId}', { params: { path: { assignmentId } } }),
  );
  const { classId, title, timeZone, dueAt } = assignment;
  return (
    <div className="page">
      <div className="mb-2">
        <BackLink href={`/classes/${classId}/assignments/${assignmentId}`}>{title}</BackLink>
      </div>
      <PageHeader title={t('editTitle')} />
      <ClientMessages namespaces={['assignments', 'terms']}>
        <AssignmentForm classId={classId} assignment={assignment} timeZone={timeZone} usualDueAt={dueAt} />
      </ClientMessages>
    </div>
  );
}
