import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClassBackLink } from '#web/classes/class-back-link.tsx';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';
import { Replay } from '#web/workspaces/replay.tsx';

interface WorkPageProps {
  params: Promise<{ personId: string; activityId: string }>;
  /** `class`: the class whose screen the reader came from. */
  searchParams: Promise<{ class?: string | string[] }>;
}

/** As many as a page of the API has; an older one has no title here. */
const MOST_LISTED = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('work'))('replayTitle') };
}

/** A learner's program as it grew, for those who teach them; reading it stands in the school's records. */
export default async function WorkPage({ params, searchParams }: WorkPageProps) {
  const [{ personId, activityId }, { class: classId }, api, t, places] = await Promise.all([
    params,
    searchParams,
    serverApi(),
    getTranslations('work'),
    getTranslations('shell.places'),
    requireRole(['teacher', 'admin']),
  ]);
  const path = { personId };
  const [{ displayName }, list] = await Promise.all([
    loadOrNotFound(api.GET('/v1/people/{personId}/progress', { params: { path } }).then(unwrap)),
    api.GET('/v1/people/{personId}/workspaces', { params: { path, query: { limit: MOST_LISTED } } }),
  ]);
  const known = list.data?.items.find((one) => one.activityId === activityId);
  return (
    <div className="page">
      <div className="mb-2">
        <ClassBackLink
          classId={typeof classId === 'string' ? classId : undefined}
          otherwise={<BackLink href="/classes">{places('classes')}</BackLink>}
        />
      </div>
      <PageHeader
        title={known ? t('replayOf', { name: displayName, title: known.activityTitle }) : displayName}
      >
        {t('readOnly', { name: displayName })}
      </PageHeader>
      <ClientMessages namespaces={['work']}>
        <Replay personId={personId} activityId={activityId} />
      </ClientMessages>
    </div>
  );
}
