import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { serverApi } from '#web/api/server.ts';
import { OwnAssignmentCard } from './own-assignment.tsx';

/** More would push the day's own step out of sight. */
const MOST_SHOWN = 3;

/** What a teacher set and is still to be done, due first. Nothing when there is none; the page does not fail for it. */
export async function DueAssignments(): Promise<ReactNode> {
  const [api, t] = await Promise.all([serverApi(), getTranslations('assignments')]);
  const query = { waiting: 'true', limit: MOST_SHOWN } as const;
  const { data } = await api.GET('/v1/my/assignments', { params: { query } });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="due-assignments" className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="due-assignments" className="text-xl">
          {t('onToday')}
        </h2>
        <Link href="/assignments" className="inline-flex min-h-11 items-center">
          {t('toAll')}
        </Link>
      </div>
      {data.items.map((assignment) => (
        <OwnAssignmentCard key={assignment.id} assignment={assignment} heading="h3" />
      ))}
    </section>
  );
}
