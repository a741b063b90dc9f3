import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { SharedSteps } from '#web/code/shared-steps.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('steps'))('title') };
}

/** A program at one of its steps, behind a link that somebody of the school made. */
export default async function StepsPage({ params }: { params: Promise<{ linkId: string }> }) {
  const [path, api, t] = await Promise.all([
    params,
    serverApi(),
    getTranslations('steps'),
    requireRole(['student', 'teacher', 'admin']),
  ]);
  const link = await loadOrNotFound(api.GET('/v1/step-links/{linkId}', { params: { path } }).then(unwrap));
  return (
    <div className="page">
      <PageHeader title={<span lang={link.language}>{link.activityTitle}</span>}>
        {link.isOwn ? t('yours') : t('of', { name: link.authorName })}
      </PageHeader>
      <ClientMessages namespaces={['steps']}>
        <SharedSteps link={link} linkId={path.linkId} />
      </ClientMessages>
    </div>
  );
}
