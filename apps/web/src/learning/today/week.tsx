import Check from 'lucide-react/icons/check';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Today } from '../queries.ts';

type Day = Today['activeDays'][number];

/** Seven small marks, one a day, today last. A day with an answer has a check, not only a colour. */
export function Week({ days, answersToday }: { days: readonly Day[]; answersToday: number }): ReactNode {
  const t = useTranslations('today');
  const active = days.filter((day) => day.answers > 0).length;
  return (
    <section className="flex flex-col gap-3" aria-labelledby="week">
      <h2 id="week" className="font-sans font-semibold text-base text-muted">
        {t('week')}
      </h2>
      <ol className="flex gap-1.5 sm:gap-3">
        {days.map((day, index) => (
          <DayMark key={day.date} day={day} isToday={index === days.length - 1} />
        ))}
      </ol>
      <p className="measure text-muted">{t('weekSummary', { active, today: answersToday })}</p>
    </section>
  );
}

/** Dates are days of the learner's own calendar: read as UTC and written as UTC they stay the same day. */
function DayMark({ day, isToday }: { day: Day; isToday: boolean }): ReactNode {
  const t = useTranslations('today');
  const format = useFormatter();
  const date = new Date(`${day.date}T12:00:00Z`);
  const name = format.dateTime(date, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const short = format.dateTime(date, { weekday: 'short', timeZone: 'UTC' });
  const active = day.answers > 0;
  return (
    <li className="grid min-w-0 flex-1 justify-items-center gap-1 sm:flex-none">
      <span className="sr-only">{t('day', { day: name, answers: day.answers })}</span>
      <span
        aria-hidden
        className={`grid size-9 place-items-center rounded-full border-2 sm:size-11 ${active ? 'border-honey bg-honey-soft text-honey' : 'border-hairline'}`}
      >
        {active && <Check className="size-5" strokeWidth={2.5} />}
      </span>
      <span aria-hidden className={`text-xs ${isToday ? 'font-bold text-ink' : 'text-muted'}`}>
        {short}
      </span>
    </li>
  );
}
