'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Waiting } from '#web/components/ui/paged.tsx';
import { ChartSkeleton } from './chart-frame.tsx';
import { ClassDay } from './class-rows.tsx';
import { ClassSkillsSection } from './class-skills-section.tsx';
import { DaysSection } from './days-section.tsx';
import { classHistoryQuery, type Range } from './queries.ts';
import { RangeChoice } from './range-choice.tsx';

/** The days of a class and where its skills stand; every point opens the students behind it. */
export function ClassCharts({ classId }: { classId: string }): ReactNode {
  const t = useTranslations('charts');
  const [range, setRange] = useState<Range>('28');
  const history = useQuery({
    ...classHistoryQuery(browserApi, classId, range),
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
      <DaysSection
        title={t('days.titleClass')}
        keys={t('keysClass')}
        days={history.data.days}
        columns={[{ key: 'students', header: t('students'), numeric: true, cell: (day) => day.students }]}
        openedTitle={(date) => t('opened.classDay', { date })}
      >
        {(date) => <ClassDay classId={classId} date={date} />}
      </DaysSection>
      <ClassSkillsSection classId={classId} skills={history.data.skills} />
    </div>
  );
}
