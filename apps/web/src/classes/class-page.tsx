'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ClassAge } from '#web/ages/class-age.tsx';
import { ClassAlerts } from '#web/alerts/class-alerts.tsx';
import { browserApi } from '#web/api/client.ts';
import type { Role } from '#web/api/types.ts';
import { AssignmentList } from '#web/assignments/assignment-list.tsx';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Tabs } from '#web/components/ui/tabs.tsx';
import { ClassCharts } from '#web/learning/charts/class-charts.tsx';
import { ClassWeekList } from '#web/learning/motivation/week-list.tsx';
import { ClassPolicy } from '#web/models/class-policy.tsx';
import { ClassMenu } from './class-menu.tsx';
import { ClassProgress } from './class-progress.tsx';
import { ClassSkeleton } from './class-skeleton.tsx';
import { InviteList } from './invite-list.tsx';
import { JoinCodeCard } from './join-code-card.tsx';
import { classQuery } from './queries.ts';
import { Roster } from './roster.tsx';
import { ClassWork } from './work/class-work.tsx';

const TABS = ['progress', 'work', 'assignments', 'charts', 'weeks', 'students', 'invites', 'tutor'] as const;

/** One class: its code, how everyone is doing, who is in it, who is invited, who may answer. The chosen tab stands in the address. */
export function ClassPage({ classId, role }: { classId: string; role: Role }) {
  const t = useTranslations('classes');
  const router = useRouter();
  const tab = useSearchParams().get('tab');
  const result = useQuery(classQuery(browserApi, classId));

  if (result.isPending) return <ClassSkeleton />;
  if (result.isError && !result.data) {
    return (
      <div className="page">
        <ErrorState error={result.error} onRetry={() => result.refetch()} />
      </div>
    );
  }
  const schoolClass = result.data;
  const content = {
    progress: <ClassProgress classId={classId} />,
    work: <ClassWork classId={classId} />,
    assignments: <AssignmentList classId={classId} />,
    charts: <ClassCharts classId={classId} />,
    weeks: <ClassWeekList classId={classId} />,
    students: <Roster schoolClass={schoolClass} />,
    invites: <InviteList schoolClass={schoolClass} inviter={role} />,
    tutor: (
      <div className="grid gap-10">
        <ClassPolicy classId={classId} />
        <ClassAge classId={classId} saysAdult={role === 'admin'} />
      </div>
    ),
  };
  return (
    <div className="page">
      <div className="mb-2">
        <BackLink href="/classes">{t('list.title')}</BackLink>
      </div>
      <PageHeader title={schoolClass.name} actions={<ClassMenu schoolClass={schoolClass} />}>
        {t('page.summary', {
          count: schoolClass.studentCount,
          teachers: schoolClass.teacherNames.join(', '),
        })}
      </PageHeader>
      {schoolClass.joinCode ? <JoinCodeCard classId={classId} joinCode={schoolClass.joinCode} /> : null}
      <ClassAlerts classId={classId} />
      <Tabs
        label={t('page.views')}
        value={TABS.find((known) => known === tab) ?? 'progress'}
        onChange={(value) => router.replace(`?tab=${value}`, { scroll: false })}
        tabs={TABS.map((value) => ({ value, label: t(`page.tabs.${value}`), content: content[value] }))}
      />
    </div>
  );
}
