'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Paged } from '#web/components/ui/paged.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { classDayQuery, classSkillQuery } from './queries.ts';
import { useDayNames } from './use-day-names.ts';

/** Who answered on a day, each with the way to their own charts. */
export function ClassDay({ classId, date }: { classId: string; date: string }): ReactNode {
  const t = useTranslations('charts.opened');
  return (
    <Paged
      query={classDayQuery(browserApi, classId, date)}
      empty={<p className="text-muted">{t('empty')}</p>}
      skeleton={<SkeletonRows rows={3} />}
    >
      {(rows) => (
        <ul className="divide-y divide-hairline">
          {rows.map(({ seconds, ...row }) => (
            <StudentRow key={row.personId} classId={classId} view="charts" {...row}>
              {t('counts', { ...row, minutes: Math.round(seconds / 60) })}
            </StudentRow>
          ))}
        </ul>
      )}
    </Paged>
  );
}

/** Where each student stands in a skill. */
export function ClassSkillStudents({ classId, skillId }: { classId: string; skillId: string }): ReactNode {
  const t = useTranslations('charts.opened');
  const { short } = useDayNames();
  return (
    <Paged
      query={classSkillQuery(browserApi, classId, skillId)}
      empty={<p className="text-muted">{t('empty')}</p>}
      skeleton={<SkeletonRows rows={3} />}
    >
      {(rows) => (
        <ul className="divide-y divide-hairline">
          {rows.map((row) => (
            <StudentRow key={row.personId} classId={classId} view="skills" {...row}>
              {t('standing', { percent: row.percent, date: short(row.lastDay) })}
            </StudentRow>
          ))}
        </ul>
      )}
    </Paged>
  );
}

function StudentRow({
  classId,
  view,
  personId,
  displayName,
  children,
}: {
  classId: string;
  view: 'charts' | 'skills';
  personId: string;
  displayName: string;
  children: ReactNode;
}): ReactNode {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 py-1">
      <Link
        href={`/people/${personId}/progress?class=${classId}&view=${view}`}
        className="inline-flex min-h-11 items-center font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
      >
        {displayName}
      </Link>
      <span className="text-muted tabular-nums">{children}</span>
    </li>
  );
}
