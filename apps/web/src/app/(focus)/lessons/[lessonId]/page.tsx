import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { unwrap } from '#web/api/error.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { LessonConceptsProvider } from '#web/concepts/lesson-concepts.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { type LanguageTag, localeOf } from '#web/i18n/locales.ts';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';
import { pickActivityWords } from '#web/learning/player/activity-words.ts';
import { LessonPlayer } from '#web/learning/player/lesson-player.tsx';
import { lessonQuery } from '#web/learning/queries.ts';

interface LessonPageProps {
  params: Promise<{ lessonId: string }>;
}

const loadLesson = cache(async (lessonId: string) => {
  const path = { lessonId };
  return unwrap(await (await serverApi()).GET('/v1/lessons/{lessonId}', { params: { path } }));
});

async function loadConcepts(lessonId: string) {
  const path = { lessonId };
  return unwrap(await (await serverApi()).GET('/v1/lessons/{lessonId}/concepts', { params: { path } }));
}

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const lesson = await loadOrNotFound(loadLesson((await params).lessonId));
  return { title: lesson.title };
}

export default async function LessonPage({ params }: LessonPageProps) {
  const me = await requireRole(['student', 'teacher', 'admin']);
  const { lessonId } = await params;
  const lesson = await loadOrNotFound(loadLesson(lessonId));
  const concepts = await loadConcepts(lessonId);
  const types = [...new Set(lesson.activities.map((activity) => activity.type))];
  const words = pickActivityWords(localeOf((await getLocale()) as LanguageTag), types);
  const query = { ...lessonQuery(await serverApi(), lessonId), queryFn: () => lesson };
  return (
    <ClientMessages namespaces={['lesson', 'today', 'answers', 'help', 'tutor', 'terms']}>
      <Hydrate queries={[query]}>
        <LessonConceptsProvider concepts={concepts}>
          <LessonPlayer lessonId={lessonId} personId={me.person.id} words={words} />
        </LessonConceptsProvider>
      </Hydrate>
    </ClientMessages>
  );
}
