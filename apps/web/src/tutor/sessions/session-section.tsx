'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { LinkButton } from '#web/components/ui/button.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { ChartFrame, ChartSkeleton, OpenedPoint } from '#web/learning/charts/chart-frame.tsx';
import { useOpened } from '#web/learning/charts/use-opened.ts';
import { levelNear, MEASURES, type Measure, measureOf } from './measures.ts';
import type { SessionPoint, SessionProgress } from './queries.ts';
import { useSessionDates } from './use-session-dates.ts';

/** Recharts is as large as a lesson: it comes when a chart is drawn, and nowhere else. */
const SessionChart = dynamic(() => import('./session-chart.tsx').then((module) => module.SessionChart), {
  ssr: false,
  loading: ChartSkeleton,
});

/** Level, accuracy or words over the last sessions; every point opens its conversation. */
export function SessionSection({ progress }: { progress: SessionProgress }): ReactNode {
  const t = useTranslations('sessions.chart');
  const { points } = progress;
  const [measure, setMeasure] = useState<Measure>('level');
  const { open, setOpen, close, chart } = useOpened();
  const numbersOf = useNumbers();
  const { long, short } = useSessionDates();
  const describe = (point: SessionPoint) =>
    t('point', { date: short(point.at), title: point.title, numbers: numbersOf(point) });
  const opened = points.find(({ conversationId }) => conversationId === open);
  const options = MEASURES.map((value) => ({ value, label: t(`measures.${value}`) }));
  return (
    <div ref={chart}>
      <ChartFrame
        title={t('title')}
        sentence={useTrendSentence(progress)}
        keys={t('keys')}
        control={
          <Segmented
            legend={t('measure')}
            legendHidden
            value={measure}
            options={options}
            onChange={(next) => setMeasure(next)}
          />
        }
        opened={
          opened && (
            <OpenedPoint title={t('opened', { title: opened.title, date: long(opened.at) })} onClose={close}>
              <p>{numbersOf(opened)}</p>
              <LinkButton className="self-start" href={`/tutor/${opened.conversationId}`} prefetch={false}>
                {t('toConversation')}
              </LinkButton>
            </OpenedPoint>
          )
        }
        table={<PointsTable points={points} />}
      >
        <SessionChart points={points} measure={measure} describe={describe} open={open} onOpen={setOpen} />
      </ChartFrame>
    </div>
  );
}

/** Where the words stand and whether they move, and how sure that is. */
function useTrendSentence({ level, vocabulary }: SessionProgress): string {
  const t = useTranslations('sessions.chart');
  if (level === null) return t('noLevel');
  const { direction, sessions, slope } = vocabulary;
  const trend =
    slope === null
      ? t('trend.unknown', { missing: 3 - sessions })
      : t(`trend.${direction}`, { sessions, ...sizesOf(slope) });
  return `${t('level', { level })} ${trend}`;
}

/** Between what and what a trend lies, whichever way it goes. */
function sizesOf({ low, high }: { low: number; high: number }): { from: number; to: number } {
  const [from, to] = [Math.abs(low), Math.abs(high)].sort((one, other) => one - other);
  return { from: from ?? 0, to: to ?? 0 };
}

/** How much was said in a session, how much of it was right, and with which words. */
function useNumbers(): (point: SessionPoint) => string {
  const t = useTranslations('sessions.chart');
  return ({ turns, words, accuracyPercent, vocabulary }) =>
    t('numbers', {
      turns,
      words,
      // Of nothing there is no share.
      accuracy: accuracyPercent === null ? -1 : Math.round(accuracyPercent),
      level: vocabulary === null ? 'none' : levelNear(vocabulary.mean),
    });
}

/** Newest first. */
function PointsTable({ points }: { points: readonly SessionPoint[] }): ReactNode {
  const t = useTranslations('sessions');
  const { short } = useSessionDates();
  const columns: Column<SessionPoint>[] = [
    {
      key: 'session',
      header: t('chart.session'),
      bare: true,
      cell: ({ title, at }) => `${short(at)}: ${title}`,
    },
    { key: 'turns', header: t('turns'), numeric: true, cell: (point) => point.turns },
    { key: 'words', header: t('words'), numeric: true, cell: (point) => point.words },
    {
      key: 'accuracy',
      header: t('accuracy'),
      numeric: true,
      cell: (point) => <Percent value={measureOf(point, 'accuracy')} />,
    },
    {
      key: 'level',
      header: t('level'),
      numeric: true,
      cell: (point) => <Level mean={measureOf(point, 'level')} />,
    },
  ];
  return (
    <Table
      caption={t('chart.title')}
      columns={columns}
      rows={points.toReversed()}
      rowKey={(point) => point.conversationId}
    />
  );
}

function Percent({ value }: { value: number | null }): ReactNode {
  const t = useTranslations('sessions');
  return value === null ? t('none') : t('percent', { percent: Math.round(value) });
}

/** A level with the number it was rounded from. */
export function Level({ mean }: { mean: number | null }): ReactNode {
  const t = useTranslations('sessions');
  return mean === null ? t('none') : t('levelNear', { level: levelNear(mean), mean });
}
