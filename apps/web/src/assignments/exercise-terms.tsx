'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { DueDate } from './due-date.tsx';
import { exerciseTermsQuery } from './queries.ts';

/**
 * The rules of a teacher at the exercise on screen; nothing where it was not set, or without a connection. Asked anew
 * after each answer: there is a try less.
 */
export function ExerciseTerms({
  activityId,
  after,
}: {
  activityId: string;
  after: string | null;
}): ReactNode {
  const t = useTranslations('terms');
  const { data: terms } = useQuery({
    ...exerciseTermsQuery(browserApi, activityId, after),
    placeholderData: keepPreviousData,
  });
  if (!terms) return null;
  const { title, dueAt, timeZone, isLate, attemptsLeft, help } = terms;
  return (
    <p className="flex items-start gap-2 rounded-md bg-sunken px-3 py-2 text-sm">
      <CalendarClock aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <span className="measure">
        <span className="font-semibold">{title}</span>
        {': '}
        {t('due')} <DueDate dueAt={dueAt} timeZone={timeZone} />
        {isLate ? ` (${t('late')})` : ''}
        {attemptsLeft === null ? '' : ` · ${t('triesLeft', { count: attemptsLeft })}`}
        {help === 'full' ? '' : ` · ${t(`helpRule.${help}`)}`}
      </span>
    </p>
  );
}
