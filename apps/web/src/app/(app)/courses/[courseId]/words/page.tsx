import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unwrap } from '#web/api/error.ts';
import { Hydrate } from '#web/api/hydrate.tsx';
import { serverApi } from '#web/api/server.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { loadOrNotFound } from '#web/learning/load-or-not-found.ts';
import { EVERY_WORD, wordsQuery } from '#web/learning/words/queries.ts';
import { WordsPage } from '#web/learning/words/words-page.tsx';

interface PageProps {
  params: Promise<{ courseId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('words'))('title') };
}

export default async function Page({ params }: PageProps) {
  const { courseId } = await params;
  const api = await serverApi();
  const path = { courseId };
  const course = await loadOrNotFound(
    api.GET('/v1/courses/{courseId}', { params: { path } }).then((answer) => unwrap(answer)),
  );
  const { id, title, language, units } = course;
  return (
    <Hydrate lists={[wordsQuery(api, id, EVERY_WORD)]}>
      <ClientMessages namespaces={['words']}>
        <WordsPage course={{ id, title, language, units }} />
      </ClientMessages>
    </Hydrate>
  );
}
