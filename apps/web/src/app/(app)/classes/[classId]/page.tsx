import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ApiError, unwrap } from '#web/api/error.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ClassPage } from '#web/classes/class-page.tsx';
import { classProgressQuery, classQuery } from '#web/classes/queries.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('classes'))('page.title') };
}

/** A class of others does not exist; anything else that fails is drawn with a retry by the page itself. */
async function requireClass(classId: string): Promise<void> {
  try {
    unwrap(await (await serverApi()).GET('/v1/classes/{classId}', { params: { path: { classId } } }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (['not-found', 'invalid-input'].includes(error.code)) notFound();
  }
}

export default async function ClassRoute({ params }: { params: Promise<{ classId: string }> }) {
  const [{ classId }, me, api] = await Promise.all([params, requireRole(['teacher', 'admin']), serverApi()]);
  await requireClass(classId);
  return (
    <Hydrate queries={[classQuery(api, classId)]} lists={[classProgressQuery(api, classId)]}>
      <ClientMessages namespaces={['classes']}>
        <ClassPage classId={classId} role={me.active?.role ?? 'teacher'} />
      </ClientMessages>
    </Hydrate>
  );
}
