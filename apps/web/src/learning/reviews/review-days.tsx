import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ReviewDay } from './queries.ts';

/** How many reviews fall on each of the coming days, as bars with their numbers. */
export function ReviewDays({ days, label }: { days: readonly ReviewDay[]; label: string }): ReactNode {
  const most = Math.max(1, ...days.map((day) => day.reviews));
  return (
    <ol aria-label={label} className="flex items-end gap-1 sm:gap-2">
      {days.map((day) => (
        <DayBar key={day.date} day={day} most={most} />
      ))}
    </ol>
  );
}

/** Dates are days of the learner's own calendar: read as UTC and written as UTC they stay the same day. */
function DayBar({ day, most }: { day: ReviewDay; most: number }): ReactNode {
  const t = useTranslations('reviews');
  const format = useFormatter();
  const date = new Date(`${day.date}T12:00:00Z`);
  const name = format.dateTime(date, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <li className="grid min-w-0 flex-1 justify-items-center gap-1">
      <span className="sr-only">
        {t('dayLoad', { day: name, reviews: day.reviews, minutes: day.minutes })}
      </span>
      <span aria-hidden className="text-muted text-xs tabular-nums">
        {day.reviews > 0 ? day.reviews : ''}
      </span>
      <span aria-hidden className="flex h-20 w-full items-end">
        <span
          className={`w-full rounded-t-sm ${day.reviews > 0 ? 'bg-ember' : 'bg-hairline'}`}
          style={{ height: `${Math.max(day.reviews > 0 ? 6 : 2, (100 * day.reviews) / most)}%` }}
        />
      </span>
      <span aria-hidden className="text-muted text-xs tabular-nums">
        {format.dateTime(date, { day: 'numeric', timeZone: 'UTC' })}
      </span>
    </li>
  );
}
