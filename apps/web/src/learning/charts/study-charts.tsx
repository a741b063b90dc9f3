'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { DayAnswers } from './day-answers.tsx';
import { DaysSection } from './days-section.tsx';
import { type StudyHistory, studyHistoryQuery } from './queries.ts';
import { RangedCharts } from './ranged-charts.tsx';
import { SkillSection } from './skill-section.tsx';

/** A learner's days and how their skills moved; every point opens the answers behind it. */
export function StudyCharts({ personId }: { personId: string }): ReactNode {
  return (
    <RangedCharts queryOf={(range) => studyHistoryQuery(browserApi, personId, range)}>
      {(history) => <Charts personId={personId} history={history} />}
    </RangedCharts>
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
