import Check from 'lucide-react/icons/check';
import Snowflake from 'lucide-react/icons/snowflake';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Streak } from './queries.ts';

/**
 * A run of days, told by what is there and what comes next. It never says that something was lost: a streak that
 * ended rests, and what was reached stays.
 */
export function StreakCard({ streak, withDays }: { streak: Streak; withDays: boolean }): ReactNode {
  const t = useTranslations('motivation.streak');
  const { state, length, longest, freezes, daysToNextFreeze } = streak;
  const runs = state === 'done' || state === 'waiting';
  return (
    <section className="flex flex-col gap-3" aria-labelledby="streak">
      <h2 id="streak" className="font-sans font-semibold text-base text-muted">
        {t('title')}
      </h2>
      <p className="measure">
        <span className="font-semibold">{t(state, { length, longest })}</span>{' '}
        {runs && longest > length && t('longest', { longest })}
      </p>
      {withDays && (
        <ol aria-label={t('days')} className="grid w-fit grid-cols-7 gap-1 sm:grid-cols-14">
          {streak.days.map((day) => (
            <DayMark key={day.date} day={day} />
          ))}
        </ol>
      )}
      {runs && (
        <p className="measure text-muted text-sm">{t('freezes', { freezes, next: daysToNextFreeze })}</p>
      )}
    </section>
  );
}

type Day = Streak['days'][number];

const STYLES: Record<Day['state'], string> = {
  active: 'border-honey bg-honey-soft text-honey',
  frozen: 'border-sky bg-sky-soft text-sky',
  free: 'border-hairline',
  open: 'border-edge border-dashed',
};

function DayMark({ day }: { day: Day }): ReactNode {
  const t = useTranslations('motivation.streak.day');
  const format = useFormatter();
  const name = format.dateTime(new Date(`${day.date}T12:00:00Z`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (
    <li>
      <span className="sr-only">{t(day.state, { day: name })}</span>
      <span
        aria-hidden
        className={`grid size-6 place-items-center rounded-full border-2 ${STYLES[day.state]}`}
      >
        {day.state === 'active' && <Check className="size-3.5" strokeWidth={3} />}
        {day.state === 'frozen' && <Snowflake className="size-3.5" strokeWidth={2.5} />}
      </span>
    </li>
  );
}
