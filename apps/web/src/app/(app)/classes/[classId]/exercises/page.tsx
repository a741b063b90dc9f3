import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { ExercisesPage } from '#web/exercises/exercises-page.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exercises'))('title') };
}

export default async function Page({ params }: { params: Promise<{ classId: string }> }) {
  const [{ classId }, api] = await Promise.all([params, serverApi(), requireRole(['teacher', 'admin'])]);
  const { name } = unwrap(await api.GET('/v1/classes/{classId}', { params: { path: { classId } } }));
  return (
    <div className="page">
      <div className="mb-2">
        <BackLink href={`/classes/${classId}?tab=assignments`}>{name}</BackLink>
      </div>
      <ClientMessages namespaces={['exercises']}>
        <ExercisesPage classId={classId} />
      </ClientMessages>
    </div>
  );
}
