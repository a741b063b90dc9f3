import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { LinkButton } from '#web/components/ui/button.tsx';

/** The way to the maps of what somebody has begun. */
export async function MapLinks({ subjects }: { subjects: ReadonlySet<string> }): Promise<ReactNode> {
  const { courses } = unwrap(await (await serverApi()).GET('/v1/concepts'));
  const t = await getTranslations('concepts');
  const begun = courses.filter(({ subject }) => subjects.has(subject));
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="maps" className="flex flex-col gap-3">
      <h2 id="maps" className="text-xl">
        {t('maps')}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {begun.map(({ courseId, title, language }) => (
          <li key={courseId} lang={language}>
            <LinkButton href={`/courses/${courseId}/concepts`} prefetch={false}>
              {title}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
