'use client';

import ArrowRight from 'lucide-react/icons/arrow-right';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { ConsentDecision } from './consent-decision.tsx';
import { myStudentsQuery } from './queries.ts';

/** The students a guardian may follow: what each did, and whether models outside the school may answer them. */
export function StudentList({ guardianId, whatLeaves }: { guardianId: string; whatLeaves: ReactNode }) {
  const t = useTranslations('guardian');
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('text')}</PageHeader>
      <Paged
        query={myStudentsQuery(browserApi)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(students) => (
          <>
            <ul className="grid gap-3 sm:grid-cols-2">
              {students.map((student) => (
                <li key={student.personId}>
                  <Link
                    href={`/people/${student.personId}/progress`}
                    className="flex min-h-20 items-center justify-between gap-4 rounded-lg border border-hairline bg-surface px-5 py-4 text-ink no-underline shadow-soft hover:border-edge"
                  >
                    <span className="grid">
                      <span className="font-semibold font-serif text-xl">{student.displayName}</span>
                      <span className="text-muted text-sm">{t('open')}</span>
                    </span>
                    <ArrowRight aria-hidden className="size-6 shrink-0 text-ember-text rtl:rotate-180" />
                  </Link>
                </li>
              ))}
            </ul>
            <section aria-labelledby="models-title" className="mt-8 grid gap-6 border-hairline border-t pt-8">
              {whatLeaves}
              <ul className="grid gap-4">
                {students.map((student) => (
                  <li key={student.personId}>
                    <ConsentDecision guardianId={guardianId} student={student} />
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Paged>
    </div>
  );
}
