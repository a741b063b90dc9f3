'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { BringCourse } from './bring-course.tsx';
import { PackList } from './pack-list.tsx';
import { packsQuery } from './queries.ts';

/** Courses as files: brought, and taken along. For teachers and admins. */
export function PacksPage(): ReactNode {
  const t = useTranslations('packs');
  return (
    <div className="page grid gap-10">
      <div>
        <BackLink href="/courses">{t('toCourses')}</BackLink>
        <PageHeader title={t('title')}>{t('text')}</PageHeader>
        <BringCourse />
      </div>
      <section aria-labelledby="packs" className="grid gap-4">
        <h2 id="packs" className="text-2xl">
          {t('list.title')}
        </h2>
        <Paged
          query={packsQuery(browserApi)}
          empty={<EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>}
        >
          {(packs) => <PackList packs={packs} />}
        </Paged>
      </section>
    </div>
  );
}
