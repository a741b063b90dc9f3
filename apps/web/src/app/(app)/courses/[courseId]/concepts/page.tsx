import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { MapPage } from '#web/concepts/map-page.tsx';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';

interface PageProps {
  params: Promise<{ courseId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('concepts'))('mapTitle') };
}

export default async function Page({ params }: PageProps) {
  const me = await requireRole(['student', 'teacher', 'admin']);
  const path = { courseId: (await params).courseId };
  const api = await serverApi();
  const map = await loadOrNotFound(
    api.GET('/v1/courses/{courseId}/concepts', { params: { path } }).then((answer) => unwrap(answer)),
  );
  return <MapPage map={map} isLearner={me.active?.role === 'student'} />;
}
