'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { OwnAssignmentCard } from './own-assignment.tsx';
import { ownAssignmentsQuery } from './queries.ts';

/** Everything that was ever set for the reader, what is due last first. */
export function OwnAssignmentsPage(): ReactNode {
  const t = useTranslations('assignments');
  return (
    <div className="page">
      <PageHeader title={t('title')}>{t('text')}</PageHeader>
      <Paged
        query={ownAssignmentsQuery(browserApi)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(assignments) =>
          assignments.map((assignment) => (
            <OwnAssignmentCard key={assignment.id} assignment={assignment} heading="h2" />
          ))
        }
      </Paged>
    </div>
  );
}
