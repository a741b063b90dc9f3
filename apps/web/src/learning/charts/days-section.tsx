'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { ChartFrame, ChartSkeleton, OpenedPoint } from './chart-frame.tsx';
import type { StudyDay } from './queries.ts';
import { useDayNames } from './use-day-names.ts';
import { useOpened } from './use-opened.ts';

/** Recharts is as large as a lesson: it comes when a chart is drawn, and nowhere else. */
const DaysChart = dynamic(() => import('./days-chart.tsx').then((module) => module.DaysChart), {
  ssr: false,
  loading: ChartSkeleton,
});

const answersOf = ({ right, notYet, aided }: StudyDay) => right + notYet + aided;
const sumOf = (days: readonly StudyDay[], count: (day: StudyDay) => number) =>
  days.reduce((sum, day) => sum + count(day), 0);

function useDaySentences() {
  const t = useTranslations('charts.days');
  const { long } = useDayNames();
  return {
    describe: (day: StudyDay) => {
      const date = long(day.date);
      return answersOf(day) === 0 ? t('empty', { date }) : t('point', { ...day, date });
    },
    sumUp: (days: readonly StudyDay[]) => {
      const right = sumOf(days, (day) => day.right);
      const unaided = right + sumOf(days, (day) => day.notYet);
      return t('sentence', {
        answers: sumOf(days, answersOf),
        days: days.filter((day) => answersOf(day) > 0).length,
        // Of nothing there is no share.
        share: unaided === 0 ? -1 : Math.round((100 * right) / unaided),
      });
    },
  };
}

/** Answers by day, and behind each day what `children` makes of it. */
export function DaysSection<Day extends StudyDay>({
  title,
  keys,
  days,
  columns = [],
  openedTitle,
  children,
}: {
  title: string;
  keys: string;
  days: readonly Day[];
  /** Of the table, behind those that every day has. */
  columns?: readonly Column<Day>[];
  openedTitle(date: string): string;
  children(date: string): ReactNode;
}): ReactNode {
  const { describe, sumUp } = useDaySentences();
  const { long } = useDayNames();
  const { open, setOpen, close, chart } = useOpened();
  return (
    <div ref={chart}>
      <ChartFrame
        title={title}
        sentence={sumUp(days)}
        keys={keys}
        opened={
          open !== null && (
            <OpenedPoint
              title={openedTitle(long(open))}
              onClose={close}
              steps={<DaySteps days={days} open={open} onOpen={setOpen} />}
            >
              {children(open)}
            </OpenedPoint>
          )
        }
        table={<DaysTable title={title} days={days} columns={columns} />}
      >
        <DaysChart days={days} describe={describe} open={open} onOpen={setOpen} />
      </ChartFrame>
    </div>
  );
}

/** To the days with answers before and after the open one. */
function DaySteps({
  days,
  open,
  onOpen,
}: {
  days: readonly StudyDay[];
  open: string;
  onOpen(date: string): void;
}): ReactNode {
  const t = useTranslations('charts.opened');
  const active = days.filter((day) => answersOf(day) > 0).map((day) => day.date);
  const before = active.filter((date) => date < open).at(-1);
  const after = active.find((date) => date > open);
  return (
    <div className="flex flex-wrap gap-2">
      {before !== undefined && <Button onClick={() => onOpen(before)}>{t('before')}</Button>}
      {after !== undefined && <Button onClick={() => onOpen(after)}>{t('after')}</Button>}
    </div>
  );
}

/** Newest first, days with answers only: the empty ones say nothing in a table. */
function DaysTable<Day extends StudyDay>({
  title,
  days,
  columns,
}: {
  title: string;
  days: readonly Day[];
  columns: readonly Column<Day>[];
}): ReactNode {
  const t = useTranslations('charts');
  const { long } = useDayNames();
  const all: Column<Day>[] = [
    { key: 'date', header: t('date'), bare: true, cell: (day) => long(day.date) },
    { key: 'right', header: t('right'), numeric: true, cell: (day) => day.right },
    { key: 'notYet', header: t('notYet'), numeric: true, cell: (day) => day.notYet },
    { key: 'aided', header: t('aided'), numeric: true, cell: (day) => day.aided },
    { key: 'minutes', header: t('minutes'), numeric: true, cell: (day) => Math.round(day.seconds / 60) },
    ...columns,
  ];
  const rows = days.filter((day) => answersOf(day) > 0).reverse();
  return <Table caption={title} columns={all} rows={rows} rowKey={(day) => day.date} />;
}
