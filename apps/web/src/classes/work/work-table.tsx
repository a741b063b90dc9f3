'use client';

import HandHelping from 'lucide-react/icons/hand-helping';
import Link from 'next/link';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#web/components/ui/badge.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { RunWords } from '#web/workspaces/run-words.tsx';
import type { StudentAtWork } from './queries.ts';

/** How often "3 minutes ago" is worked out again. */
const TICK_MS = 30_000;

export function WorkTable({ classId, rows }: { classId: string; rows: readonly StudentAtWork[] }): ReactNode {
  const t = useTranslations('work');
  const columns: Column<StudentAtWork>[] = [
    { key: 'name', header: t('student'), bare: true, cell: (row) => <Name row={row} /> },
    { key: 'exercise', header: t('exercise'), cell: (row) => <Exercise classId={classId} row={row} /> },
    { key: 'run', header: t('lastRun'), cell: (row) => <LastRun row={row} /> },
    { key: 'stuck', header: t('stuckSince'), cell: (row) => <StuckSince row={row} /> },
    { key: 'help', header: t('help'), cell: (row) => <HelpUsed row={row} /> },
  ];
  const working = rows.filter(({ exercise }) => exercise !== null).length;
  const needing = rows.filter(({ needsHelp }) => needsHelp).length;
  return (
    <>
      <p className="measure">{t('sentence', { working, needing, count: rows.length })}</p>
      <Table caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.personId} />
    </>
  );
}

interface CellProps {
  row: StudentAtWork;
}

function Name({ row }: CellProps): ReactNode {
  const t = useTranslations('work');
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-semibold">{row.displayName}</span>
      {row.needsHelp ? (
        <Badge tone="ember">
          <HandHelping aria-hidden />
          {t('needsHelp')}
        </Badge>
      ) : null}
    </span>
  );
}

function Exercise({ classId, row }: CellProps & { classId: string }): ReactNode {
  const t = useTranslations('work');
  const { exercise, personId } = row;
  if (exercise === null) return <span className="text-muted">{t('away')}</span>;
  const { activityId, title, lessonTitle, language, type } = exercise;
  return (
    <span className="grid">
      {type === 'code' ? (
        <Link
          href={`/people/${personId}/work/${activityId}?class=${classId}`}
          lang={language}
          className="inline-flex min-h-11 items-center font-medium text-ink underline decoration-edge underline-offset-4 hover:decoration-ember"
        >
          {title}
        </Link>
      ) : (
        <span lang={language}>{title}</span>
      )}
      <span lang={language} className="text-muted text-sm">
        {lessonTitle}
      </span>
    </span>
  );
}

function LastRun({ row }: CellProps): ReactNode {
  const t = useTranslations('work');
  const run = row.exercise?.lastRun;
  if (!run) return <span className="text-muted">{t('noRun')}</span>;
  return (
    <span className="grid">
      <span>
        <RunWords run={run} />
      </span>
      <span className="text-muted text-sm">
        <Ago at={run.at} />
      </span>
    </span>
  );
}

function StuckSince({ row }: CellProps): ReactNode {
  const t = useTranslations('work');
  const { stuckSince, failures } = row.exercise ?? { stuckSince: null, failures: 0 };
  if (stuckSince === null) return <span className="text-muted">{t('notStuck')}</span>;
  return (
    <span className="grid">
      <Ago at={stuckSince} />
      <span className="text-muted text-sm">{t('failures', { count: failures })}</span>
    </span>
  );
}

function HelpUsed({ row }: CellProps): ReactNode {
  const t = useTranslations('work');
  const { hintRung, tutorMessages } = row.exercise ?? { hintRung: 0, tutorMessages: 0 };
  const parts = [
    hintRung > 0 ? t('hint', { rung: hintRung }) : null,
    tutorMessages > 0 ? t('tutorMessages', { count: tutorMessages }) : null,
    row.openAlerts > 0 ? t('alerts', { count: row.openAlerts }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? <span className="text-muted">{t('noHelp')}</span> : parts.join(', ');
}

function Ago({ at }: { at: string }): ReactNode {
  const format = useFormatter();
  const now = useNow({ updateInterval: TICK_MS });
  const then = new Date(at);
  // The server's clock may be a little ahead of this one.
  return <time dateTime={at}>{format.relativeTime(then < now ? then : now, now)}</time>;
}
