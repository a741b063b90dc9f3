import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireRole } from '#web/api/session.ts';
import { ConceptPage } from '#web/concepts/concept-page.tsx';
import { sideOf } from '#web/concepts/types.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { type LanguageTag, localeOf } from '#web/i18n/locales.ts';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';
import { pickActivityWords } from '#web/learning/player/activity-words.ts';

interface PageProps {
  params: Promise<{ conceptKey: string }>;
}

const loadConcept = cache(async (conceptKey: string) => {
  const path = { conceptKey };
  return unwrap(await (await serverApi()).GET('/v1/concepts/{conceptKey}', { params: { path } }));
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const concept = await loadOrNotFound(loadConcept((await params).conceptKey));
  return { title: concept[sideOf(await getLocale())].title };
}

export default async function Page({ params }: PageProps) {
  const me = await requireRole(['student', 'teacher', 'admin']);
  const concept = await loadOrNotFound(loadConcept((await params).conceptKey));
  const words = pickActivityWords(localeOf((await getLocale()) as LanguageTag), ['code']).code ?? {};
  return (
    <ClientMessages namespaces={['concepts']}>
      <ConceptPage concept={concept} words={words} isLearner={me.active?.role === 'student'} />
    </ClientMessages>
  );
}
