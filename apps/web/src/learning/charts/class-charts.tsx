'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { ClassDay } from './class-rows.tsx';
import { ClassSkillsSection } from './class-skills-section.tsx';
import { DaysSection } from './days-section.tsx';
import { classHistoryQuery } from './queries.ts';
import { RangedCharts } from './ranged-charts.tsx';

/** The days of a class and where its skills stand; every point opens the students behind it. */
export function ClassCharts({ classId }: { classId: string }): ReactNode {
  const t = useTranslations('charts');
  return (
    <RangedCharts queryOf={(range) => classHistoryQuery(browserApi, classId, range)}>
      {(history) => (
        <>
          <DaysSection
            title={t('days.titleClass')}
            keys={t('keysClass')}
            days={history.days}
            columns={[{ key: 'students', header: t('students'), numeric: true, cell: (day) => day.students }]}
            openedTitle={(date) => t('opened.classDay', { date })}
          >
            {(date) => <ClassDay classId={classId} date={date} />}
          </DaysSection>
          <ClassSkillsSection classId={classId} skills={history.skills} />
        </>
      )}
    </RangedCharts>
  );
}
