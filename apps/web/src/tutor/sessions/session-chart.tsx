'use client';

import type { ReactNode } from 'react';
import {
  CartesianGrid,
  ErrorBar,
  Line,
  LineChart,
  ResponsiveContainer,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { PointButtons } from '#web/learning/charts/point-buttons.tsx';
import { AXIS, MARGIN } from '#web/learning/charts/style.ts';
import { errorOf, levelNear, type Measure, measureOf, scaleOf } from './measures.ts';
import type { SessionPoint } from './queries.ts';
import { useSessionDates } from './use-session-dates.ts';

export interface SessionChartProps {
  points: readonly SessionPoint[];
  measure: Measure;
  describe(point: SessionPoint): string;
  /** Id of the conversation that stands open. */
  open: string | null;
  onOpen(conversationId: string): void;
}

const NARROWEST = 24;

/** One measure over the last sessions, each as far from the next as the other: what counts is talks, not days. */
export function SessionChart(props: SessionChartProps): ReactNode {
  const { points, measure } = props;
  const { short } = useSessionDates();
  const { from, ticks } = scaleOf(points, measure);
  const dates = new Map(points.map(({ conversationId, at }) => [conversationId, short(at)]));
  const rows = points.map((point) => ({
    conversationId: point.conversationId,
    value: measureOf(point, measure),
    error: errorOf(point, measure),
  }));
  return (
    <ResponsiveContainer width="100%" height={240}>
      <LineChart data={rows} margin={MARGIN} accessibilityLayer={false} role="none">
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis
          dataKey="conversationId"
          tickFormatter={(id: string) => dates.get(id) ?? ''}
          minTickGap={24}
          padding={{ left: NARROWEST / 2, right: NARROWEST / 2 }}
          {...AXIS}
        />
        <YAxis
          domain={[from, Math.max(...ticks)]}
          ticks={ticks}
          tickFormatter={measure === 'level' ? levelNear : String}
          width={40}
          {...AXIS}
        />
        <Line
          dataKey="value"
          stroke="var(--ember)"
          strokeWidth={2.5}
          dot={{ r: 5, fill: 'var(--surface)', stroke: 'var(--ember)', strokeWidth: 2.5 }}
          activeDot={false}
          connectNulls
          isAnimationActive={false}
        >
          {measure === 'level' && (
            <ErrorBar
              dataKey="error"
              stroke="var(--edge)"
              strokeWidth={1.5}
              width={6}
              isAnimationActive={false}
            />
          )}
        </Line>
        <SessionButtons {...props} />
      </LineChart>
    </ResponsiveContainer>
  );
}

function SessionButtons({ points, describe, open, onOpen }: SessionChartProps): ReactNode {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (area === undefined || scale === undefined || points.length === 0) return null;
  const width = Math.max(NARROWEST, area.width / points.length);
  const buttons = points.flatMap((point) => {
    const middle = scale(point.conversationId);
    if (middle === undefined) return [];
    const box = { x: middle - width / 2, y: area.y, width, height: area.height };
    return [{ key: point.conversationId, label: describe(point), ...box }];
  });
  return <PointButtons points={buttons} open={open} onOpen={onOpen} />;
}
