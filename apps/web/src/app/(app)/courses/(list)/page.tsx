import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { requireMe } from '#web/api/session.ts';
import { LinkButton } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { CourseTile } from '#web/learning/courses/course-tile.tsx';
import { ownLanguageFirst } from '#web/learning/courses/own-language-first.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('courses'))('title') };
}

const PAGE = 24;

export default async function CoursesPage({ searchParams }: { searchParams: Promise<{ cursor?: string }> }) {
  const { cursor } = await searchParams;
  const query = typeof cursor === 'string' ? { limit: PAGE, cursor } : { limit: PAGE };
  const [{ items, nextCursor }, t, { active }, locale] = await Promise.all([
    serverApi().then(async (api) => unwrap(await api.GET('/v1/courses', { params: { query } }))),
    getTranslations('courses'),
    requireMe(),
    getLocale(),
  ]);
  return (
    <div className="page flex flex-col gap-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex flex-col gap-2">
          <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
          <p className="measure text-lg text-muted">{t(active?.role === 'student' ? 'lead' : 'leadStaff')}</p>
        </div>
        {active?.role !== 'student' && <LinkButton href="/courses/packs">{t('content')}</LinkButton>}
      </div>
      {items.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {ownLanguageFirst(items, locale).map((course) => (
            <li key={course.id}>
              <CourseTile course={course} isLearner={active?.role === 'student'} />
            </li>
          ))}
        </ul>
      )}
      {nextCursor !== null && (
        <LinkButton href={`/courses?cursor=${encodeURIComponent(nextCursor)}`} className="self-start">
          {t('more')}
        </LinkButton>
      )}
    </div>
  );
}
