import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { AssignmentForm } from '#web/assignments/assignment-form.tsx';
import { findEndOfDay } from '#web/assignments/zoned-time.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

const WEEK_MS = 7 * 86_400_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments'))('create') };
}

export default async function NewAssignmentPage({ params }: { params: Promise<{ classId: string }> }) {
  const [{ classId }, me, api, t] = await Promise.all([
    params,
    requireRole(['teacher', 'admin']),
    serverApi(),
    getTranslations('assignments'),
  ]);
  const { name } = unwrap(await api.GET('/v1/classes/{classId}', { params: { path: { classId } } }));
  const { timeZone } = me.person;
  const usualDueAt = findEndOfDay(new Date(Date.now() + WEEK_MS), timeZone);
  return (
    <div className="page">
      <div className="mb-2">
        <BackLink href={`/classes/${classId}?tab=assignments`}>{name}</BackLink>
      </div>
      <PageHeader title={t('create')} />
      <ClientMessages namespaces={['assignments', 'terms']}>
        <AssignmentForm classId={classId} timeZone={timeZone} usualDueAt={usualDueAt} />
      </ClientMessages>
    </div>
  );
}
