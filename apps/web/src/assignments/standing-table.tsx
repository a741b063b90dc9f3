'use client';

import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Clock from 'lucide-react/icons/clock';
import Lightbulb from 'lucide-react/icons/lightbulb';
import Minus from 'lucide-react/icons/minus';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { cn } from '#web/components/class-names.ts';
import { Button } from '#web/components/ui/button.tsx';
import { AnswersDialog, type OpenCell } from './answers-dialog.tsx';
import { DueDate } from './due-date.tsx';
import { ExtensionDialog } from './extension-dialog.tsx';
import type { Assignment, Cell, StandingRow } from './queries.ts';

/** Students by exercises. Each cell opens the answers behind it. Wider than a screen, it scrolls under its names. */
export function StandingTable({
  assignment,
  rows,
}: {
  assignment: Assignment;
  rows: readonly StandingRow[];
}): ReactNode {
  const t = useTranslations('assignments');
  const [open, setOpen] = useState<OpenCell | null>(null);
  const [extending, setExtending] = useState<StandingRow | null>(null);
  return (
    <>
      <section
        aria-label={t('standingCaption')}
        className="relative overflow-x-auto rounded-lg border border-hairline bg-surface"
      >
        {/* Borders of their own: those that cells share stay behind when the names stand still and the rest scrolls. */}
        <table className="w-full border-separate border-spacing-0 text-start">
          <caption className="sr-only">{t('standingCaption')}</caption>
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky start-0 min-w-36 border-hairline border-e border-b bg-surface px-4 py-2.5 text-start font-medium text-muted text-sm"
              >
                {t('student')}
              </th>
              {assignment.items.map((item) => (
                <th
                  key={item.activityId}
                  scope="col"
                  lang={item.language}
                  className="min-w-36 border-hairline border-b px-3 py-2.5 text-start align-bottom font-medium text-muted text-sm"
                >
                  {item.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.personId}
                assignment={assignment}
                row={row}
                onOpen={setOpen}
                onExtend={() => setExtending(row)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <AnswersDialog assignment={assignment} cell={open} onClose={() => setOpen(null)} />
      {extending ? (
        <ExtensionDialog assignment={assignment} row={extending} onClose={() => setExtending(null)} />
      ) : null}
    </>
  );
}

function Row({
  assignment,
  row,
  onOpen,
  onExtend,
}: {
  assignment: Assignment;
  row: StandingRow;
  onOpen(cell: OpenCell): void;
  onExtend(): void;
}): ReactNode {
  const t = useTranslations('assignments');
  return (
    <tr className="last:*:border-b-0">
      <th
        scope="row"
        className="sticky start-0 border-hairline border-e border-b bg-surface px-4 py-2 text-start align-top font-normal"
      >
        <span className="block font-semibold">{row.displayName}</span>
        {row.isExtended ? (
          <span className="block text-muted text-sm">
            {t('until')} <DueDate dueAt={row.dueAt} timeZone={assignment.timeZone} />
          </span>
        ) : null}
        <Button variant="quiet" className="-ms-2.5 whitespace-nowrap px-2.5 text-sm" onClick={onExtend}>
          <CalendarPlus aria-hidden />
          {t('extend')}
          <span className="sr-only">: {row.displayName}</span>
        </Button>
      </th>
      {row.cells.map((cell, index) => {
        const title = assignment.items[index]?.title ?? '';
        return (
          <td key={cell.activityId} className="border-hairline border-b px-2 py-2 align-top">
            <CellButton
              name={row.displayName}
              title={title}
              cell={cell}
              onOpen={() => onOpen({ personId: row.personId, name: row.displayName, title, cell })}
            />
          </td>
        );
      })}
    </tr>
  );
}

/** What stands beside a state; an answer that came in late may have waited on a device without a connection. */
function readLateness({ late, cameInLate, overdue }: Cell): 'lateAnswer' | 'cameInLate' | 'overdue' | null {
  if (late) return 'lateAnswer';
  if (cameInLate) return 'cameInLate';
  return overdue ? 'overdue' : null;
}

const ICONS = { 'not-started': Minus, tried: CircleDashed, solved: Check };

/** State in a sign and a word, then score, tries, lateness and help: colour only repeats it. */
function CellButton({
  name,
  title,
  cell,
  onOpen,
}: {
  name: string;
  title: string;
  cell: Cell;
  onOpen(): void;
}): ReactNode {
  const t = useTranslations('assignments');
  const Icon = ICONS[cell.state];
  const late = readLateness(cell);
  const help = cell.hintRung > 0 ? t('hint', { rung: cell.hintRung }) : null;
  return (
    <button
      type="button"
      onClick={onOpen}
      className="grid min-h-11 w-full cursor-pointer gap-0.5 rounded-md px-2 py-1 text-start text-sm hover:bg-sunken"
    >
      <span className="sr-only">
        {name}, {title}:{' '}
      </span>
      <span className={cn('flex items-center gap-1.5', cell.state === 'solved' && 'text-sage')}>
        <Icon aria-hidden className="size-4 shrink-0" />
        {t(`state.${cell.state}`)}
        {cell.bestScorePercent === null ? null : `, ${t('score', { percent: cell.bestScorePercent })}`}
      </span>
      {cell.attempts > 0 ? (
        <span className="text-muted">{t('triesUsed', { count: cell.attempts })}</span>
      ) : null}
      {late ? (
        <span className="flex items-center gap-1.5 text-plum">
          <Clock aria-hidden className="size-4 shrink-0" />
          {t(late)}
        </span>
      ) : null}
      {help ? (
        <span className="flex items-center gap-1.5 text-muted">
          <Lightbulb aria-hidden className="size-4 shrink-0" />
          {help}
        </span>
      ) : null}
    </button>
  );
}
