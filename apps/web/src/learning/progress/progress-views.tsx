'use client';

import dynamic from 'next/dynamic';
import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Tabs } from '#web/components/ui/tabs.tsx';
import { ChartSkeleton } from '../charts/chart-frame.tsx';
import { StudyCharts } from '../charts/study-charts.tsx';
import { BadgeList } from '../motivation/badge-list.tsx';
import type { Badge } from '../motivation/queries.ts';
import { WeekList } from '../motivation/week-list.tsx';

/** Comes when it is looked at: most come for their skills. */
const SessionProgress = dynamic(
  () => import('#web/tutor/sessions/session-progress.tsx').then((module) => module.SessionProgress),
  { ssr: false, loading: ChartSkeleton },
);

const VIEWS = ['skills', 'charts', 'sessions', 'badges', 'weeks'] as const;

/** The views of a learner's progress; the chosen one stands in the address, beside the class one came from. */
export function ProgressViews({
  personId,
  isOwn,
  badges,
  children,
}: {
  personId: string;
  isOwn: boolean;
  badges: readonly Badge[];
  /** The skills, drawn by the server. */
  children: ReactNode;
}): ReactNode {
  const t = useTranslations('motivation');
  const router = useRouter();
  const search = useSearchParams();
  const view = VIEWS.find((known) => known === search.get('view')) ?? 'skills';
  const contents: Record<(typeof VIEWS)[number], ReactNode> = {
    skills: children,
    charts: <StudyCharts personId={personId} />,
    sessions: <SessionProgress personId={personId} isOwn={isOwn} />,
    badges: <BadgeList personId={personId} badges={badges} />,
    weeks: <WeekList personId={personId} isOwn={isOwn} />,
  };
  const show = (value: string) => {
    const query = new URLSearchParams(search);
    query.set('view', value);
    router.replace(`?${query}`, { scroll: false });
  };
  return (
    <Tabs
      label={t('views')}
      value={view}
      onChange={show}
      tabs={VIEWS.map((value) => ({ value, label: t(`tabs.${value}`), content: contents[value] }))}
    />
  );
}
