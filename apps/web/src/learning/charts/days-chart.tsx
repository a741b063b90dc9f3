'use client';

import { type ReactNode, useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, usePlotArea, XAxis, YAxis } from 'recharts';
import { PointButtons } from './point-buttons.tsx';
import type { StudyDay } from './queries.ts';
import { fillOf, outlineOf, SERIES, SeriesLegend, SeriesPatterns } from './series.tsx';
import { AXIS, MARGIN } from './style.ts';
import { useDayNames } from './use-day-names.ts';

export interface DaysChartProps {
  days: readonly StudyDay[];
  /** What a screen reader says of a day. */
  describe(day: StudyDay): string;
  /** Date of the day that stands open. */
  open: string | null;
  onOpen(date: string): void;
}

/** Answers by day, right ones at the bottom. Each day is a button over its whole height: an empty one opens too. */
export function DaysChart({ days, describe, open, onOpen }: DaysChartProps): ReactNode {
  const scope = useId().replace(/[^\w-]/g, '');
  const { short } = useDayNames();
  return (
    <div className="grid gap-2">
      <ResponsiveContainer width="100%" height={240}>
        <BarChart
          data={[...days]}
          margin={MARGIN}
          accessibilityLayer={false}
          role="none"
          barCategoryGap="20%"
        >
          <SeriesPatterns scope={scope} />
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis dataKey="date" tickFormatter={short} minTickGap={24} {...AXIS} />
          <YAxis allowDecimals={false} width={36} {...AXIS} />
          {SERIES.map((series) => (
            <Bar
              key={series}
              dataKey={series}
              stackId="answers"
              maxBarSize={36}
              fill={fillOf(scope, series)}
              stroke={outlineOf(series)}
              strokeWidth={1}
              isAnimationActive={false}
            />
          ))}
          <DayButtons days={days} describe={describe} open={open} onOpen={onOpen} />
        </BarChart>
      </ResponsiveContainer>
      <SeriesLegend scope={scope} />
    </div>
  );
}

function DayButtons({ days, describe, open, onOpen }: DaysChartProps): ReactNode {
  const area = usePlotArea();
  if (area === undefined || days.length === 0) return null;
  const width = area.width / days.length;
  const points = days.map((day, index) => ({
    key: day.date,
    label: describe(day),
    x: area.x + index * width,
    y: area.y,
    width,
    height: area.height,
  }));
  return <PointButtons points={points} open={open} onOpen={onOpen} />;
}
