'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { type ClassWeek, classWeeksQuery, type Week, weeksQuery } from './queries.ts';

/** The weeks of a learner, newest first. `isOwn`: what comes next is a link. */
export function WeekList({ personId, isOwn }: { personId: string; isOwn: boolean }): ReactNode {
  return (
    <Paged query={weeksQuery(browserApi, personId)} empty={<NoWeek />}>
      {(weeks) => weeks.map((week) => <LearnerWeek key={week.weekStart} week={week} isOwn={isOwn} />)}
    </Paged>
  );
}

/** The weeks of a class, newest first. */
export function ClassWeekList({ classId }: { classId: string }): ReactNode {
  return (
    <Paged query={classWeeksQuery(browserApi, classId)} empty={<NoWeek />}>
      {(weeks) => weeks.map((week) => <WholeClassWeek key={week.weekStart} week={week} />)}
    </Paged>
  );
}

function NoWeek(): ReactNode {
  const t = useTranslations('motivation.weeks');
  return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
}

function LearnerWeek({ week, isOwn }: { week: Week; isOwn: boolean }): ReactNode {
  const t = useTranslations('motivation.weeks');
  const names = useTranslations('motivation.badges.names');
  return (
    <WeekFrame week={week} lead={t('activeDays', { days: week.activeDays })}>
      {week.badges.length > 0 && (
        <Part title={t('badges')}>
          <ul>
            {week.badges.map(({ badge, grade }) => (
              <li key={`${badge}-${grade}`}>{t('badge', { badge: names(badge), grade })}</li>
            ))}
          </ul>
        </Part>
      )}
      {week.next && (
        <Part title={t('next')}>
          <p lang={week.next.language}>
            {isOwn ? <Link href={`/lessons/${week.next.lessonId}`}>{week.next.title}</Link> : week.next.title}
            {`, ${week.next.courseTitle}`}
          </p>
        </Part>
      )}
    </WeekFrame>
  );
}

function WholeClassWeek({ week }: { week: ClassWeek }): ReactNode {
  const t = useTranslations('motivation.weeks');
  const { activeStudents: active, students, next } = week;
  return (
    <WeekFrame week={week} lead={t('activeStudents', { active, students })}>
      {next && (
        <Part title={t('next')}>
          <p>{t('classNext', { skill: next.skillName, below: next.below, students: next.students })}</p>
        </Part>
      )}
    </WeekFrame>
  );
}

/** What the week of a learner and that of a class have in common. */
function WeekFrame({
  week,
  lead,
  children,
}: {
  week: Week | ClassWeek;
  lead: string;
  children: ReactNode;
}): ReactNode {
  const t = useTranslations('motivation.weeks');
  const { answers, right, aided, seconds, lessonsDone: lessons, reviews } = week;
  return (
    <article className="flex flex-col gap-3 rounded-lg border border-hairline bg-surface p-4 sm:p-5">
      <h2 className="text-lg">{useWeekRange(week.weekStart)}</h2>
      <p className="measure">
        {lead} {t('counts', { answers, right, aided, minutes: Math.round(seconds / 60) })}{' '}
        {t('done', { lessons, reviews })}
      </p>
      {week.skills.length > 0 && (
        <Part title={t('moved')}>
          <ul>
            {week.skills.map((skill) => (
              <Move key={skill.skillId} skill={skill} />
            ))}
          </ul>
        </Part>
      )}
      {children}
    </article>
  );
}

function Move({ skill }: { skill: Week['skills'][number] }): ReactNode {
  const t = useTranslations('motivation.weeks');
  const { skillName, beforePercent: before, afterPercent: after } = skill;
  return (
    <li className="flex justify-between gap-x-6">
      <span className="min-w-0">{skillName}</span>
      <span className="shrink-0 text-muted tabular-nums">
        {before === null ? t('moveNew', { after }) : t('move', { before, after })}
      </span>
    </li>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className="max-w-xl">
      <h3 className="font-sans font-semibold text-muted text-sm">{title}</h3>
      {children}
    </div>
  );
}

/** 16 November to 22 November. */
function useWeekRange(weekStart: string): string {
  const t = useTranslations('motivation.weeks');
  const format = useFormatter();
  const monday = Date.parse(`${weekStart}T12:00:00Z`);
  const write = (time: number) =>
    format.dateTime(new Date(time), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return t('range', { from: write(monday), to: write(monday + 6 * 86_400_000) });
}
