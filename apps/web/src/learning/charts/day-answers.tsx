'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Paged } from '#web/components/ui/paged.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { Outcome } from '../progress/evidence-list.tsx';
import { type DayAnswer, dayAnswersQuery } from './queries.ts';

/** The answers behind one point: of a day, or of a skill on it. */
export function DayAnswers(props: { personId: string; date: string; skillId?: string }): ReactNode {
  const t = useTranslations('charts.opened');
  return (
    <Paged
      query={dayAnswersQuery(browserApi, props.personId, props.date, props.skillId)}
      empty={<p className="text-muted">{t('empty')}</p>}
      skeleton={<SkeletonRows rows={3} />}
    >
      {(rows) => (
        <ul className="divide-y divide-hairline">
          {rows.map((row) => (
            <AnswerRow key={row.attemptId} row={row} />
          ))}
        </ul>
      )}
    </Paged>
  );
}

function AnswerRow({ row }: { row: DayAnswer }): ReactNode {
  const t = useTranslations('progress');
  const format = useFormatter();
  const seconds = Math.round(row.durationMs / 1000);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-semibold">{row.activityTitle}</p>
        <p className="text-muted text-sm">
          {row.lessonTitle} · {format.list(row.skillNames, { type: 'unit' })}
        </p>
        <p className="text-muted text-sm">
          <time dateTime={row.at}>{format.dateTime(new Date(row.at), { timeStyle: 'short' })}</time>
          {' · '}
          {seconds < 90 ? t('seconds', { seconds }) : t('minutes', { minutes: Math.round(seconds / 60) })}
        </p>
      </div>
      <div className="flex flex-col items-start gap-1 sm:items-end">
        <Outcome row={row} />
        {row.aid !== 'none' && <span className="text-muted text-sm">{t(`aid.${row.aid}`)}</span>}
      </div>
    </li>
  );
}
