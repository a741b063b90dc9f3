'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { useLiveProgress } from '#web/classes/use-live-progress.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { Badge } from '#web/components/ui/badge.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged, Waiting } from '#web/components/ui/paged.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { AssignmentActions } from './assignment-actions.tsx';
import { DueDate } from './due-date.tsx';
import { ExtensionList } from './extension-list.tsx';
import { type Assignment, assignmentQuery, standingQuery } from './queries.ts';
import { RuleWords } from './rule-words.tsx';
import { StandingTable } from './standing-table.tsx';

/** One assignment for who set it: its rules, what it asks, and how far everybody is. Changes while students work. */
export function AssignmentPage({
  assignmentId,
  classId,
}: {
  assignmentId: string;
  classId: string;
}): ReactNode {
  useLiveProgress(classId, ['assignment', assignmentId]);
  const { data, error, isPending, refetch } = useQuery(assignmentQuery(browserApi, assignmentId));
  if (data) return <Loaded assignment={data} />;
  return (
    <div className="page">
      {isPending ? (
        <Waiting>
          <SkeletonRows rows={8} />
        </Waiting>
      ) : (
        <ErrorState error={error} onRetry={() => refetch()} />
      )}
    </div>
  );
}

function Loaded({ assignment }: { assignment: Assignment }): ReactNode {
  const t = useTranslations('assignments');
  const terms = useTranslations('terms');
  const { id, classId, className, title, closedAt, exercises, students, done } = assignment;
  return (
    <div className="page">
      <div className="mb-2">
        <BackLink href={`/classes/${classId}?tab=assignments`}>{className}</BackLink>
      </div>
      <PageHeader title={title} actions={<AssignmentActions assignment={assignment} />}>
        {terms('due')}: <DueDate dueAt={assignment.dueAt} timeZone={assignment.timeZone} />
      </PageHeader>
      <div className="grid gap-6">
        <p className="measure text-muted">
          {closedAt ? (
            <>
              <Badge>{t('closed')}</Badge>{' '}
            </>
          ) : null}
          <RuleWords {...assignment} />
          {' · '}
          {t('counts', { exercises, students, done })}
        </p>
        <Paged
          query={standingQuery(browserApi, id)}
          empty={<EmptyState title={t('nobodyTitle')}>{t('nobodyText')}</EmptyState>}
        >
          {(rows) => <StandingTable assignment={assignment} rows={rows} />}
        </Paged>
        <ExtensionList assignment={assignment} />
      </div>
    </div>
  );
}
