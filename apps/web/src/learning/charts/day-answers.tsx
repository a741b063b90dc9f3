'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Paged } from '#web/components/ui/paged.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { AnswerLine } from '../progress/answer-line.tsx';
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
  const format = useFormatter();
  return <AnswerLine row={row} about={format.list(row.skillNames, { type: 'unit' })} />;
}
