import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Evidence } from '../queries.ts';
import { Outcome } from './outcome.tsx';

interface Answer
  extends Pick<
    Evidence,
    'activityTitle' | 'lessonTitle' | 'durationMs' | 'at' | 'correct' | 'score' | 'aid'
  > {}

/** One answer in a list of those behind a number: what was asked, when, how long it took and how it went. */
export function AnswerLine(props: {
  row: Answer;
  /** What stands after the title of the lesson. */
  about: string;
  dateStyle?: 'medium';
  /** What it counted for, if that needs saying. */
  note?: ReactNode;
}): ReactNode {
  const { row, about, dateStyle, note } = props;
  const t = useTranslations('progress');
  const format = useFormatter();
  const seconds = Math.round(row.durationMs / 1000);
  const at = format.dateTime(new Date(row.at), { timeStyle: 'short', ...(dateStyle && { dateStyle }) });
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-semibold">{row.activityTitle}</p>
        <p className="text-muted text-sm">
          {row.lessonTitle} · {about}
        </p>
        <p className="text-muted text-sm">
          <time dateTime={row.at}>{at}</time>
          {' · '}
          {seconds < 90 ? t('seconds', { seconds }) : t('minutes', { minutes: Math.round(seconds / 60) })}
        </p>
      </div>
      <div className="flex flex-col items-start gap-1 sm:items-end">
        <Outcome row={row} />
        {note}
        {row.aid !== 'none' && <span className="text-muted text-sm">{t(`aid.${row.aid}`)}</span>}
      </div>
    </li>
  );
}
