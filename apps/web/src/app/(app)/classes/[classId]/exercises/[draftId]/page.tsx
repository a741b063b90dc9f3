import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { DraftPage } from '#web/exercises/draft-page.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

interface Props {
  params: Promise<{ classId: string; draftId: string }>;
}

/** One of others does not exist; anything else that fails is drawn with a retry by the page itself. */
async function requireDraft(draftId: string): Promise<void> {
  const { response } = await (await serverApi()).GET('/v1/exercise-drafts/{draftId}', {
    params: { path: { draftId } },
  });
  if (response.status === 404 || response.status === 400) notFound();
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exercises'))('title') };
}

export default async function Page({ params }: Props) {
  const [{ classId, draftId }, t] = await Promise.all([
    params,
    getTranslations('exercises'),
    requireRole(['teacher', 'admin']),
  ]);
  await requireDraft(draftId);
  return (
    <div className="page">
      <div className="mb-2">
        <BackLink href={`/classes/${classId}/exercises`}>{t('back')}</BackLink>
      </div>
      <ClientMessages namespaces={['exercises']}>
        <DraftPage draftId={draftId} />
      </ClientMessages>
    </div>
  );
}
