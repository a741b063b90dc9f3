'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { ChartSkeleton } from './chart-frame.tsx';
import { DayAnswers } from './day-answers.tsx';
import { DaysSection } from './days-section.tsx';
import { type Range, type StudyHistory, studyHistoryQuery } from './queries.ts';
import { RangeChoice } from './range-choice.tsx';
import { SkillSection } from './skill-section.tsx';

/** A learner's days and how their skills moved; every point opens the answers behind it. */
export function StudyCharts({ personId }: { personId: string }): ReactNode {
  const [range, setRange] = useState<Range>('28');
  const history = useQuery({
    ...studyHistoryQuery(browserApi, personId, range),
    placeholderData: keepPreviousData,
  });
  if (history.isPending)
    return (
      <Waiting>
        <ChartSkeleton />
      </Waiting>
    );
  if (history.isError) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  return (
    <div className="flex flex-col gap-10">
      <RangeChoice range={range} onChange={setRange} />
      <Charts personId={personId} history={history.data} />
    </div>
  );
}

function Charts({ personId, history }: { personId: string; history: StudyHistory }): ReactNode {
  const t = useTranslations('charts');
  return (
    <>
      <DaysSection
        title={t('days.title')}
        keys={t('keys')}
        days={history.days}
        openedTitle={(date) => t('opened.day', { date })}
      >
        {(date) => <DayAnswers personId={personId} date={date} />}
      </DaysSection>
      <SkillSection personId={personId} skills={history.skills} />
    </>
  );
}
