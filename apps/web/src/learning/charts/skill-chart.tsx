'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { PointButtons } from './point-buttons.tsx';
import type { SkillTrend } from './queries.ts';
import { AXIS, MARGIN } from './style.ts';
import { useDayNames } from './use-day-names.ts';

type Point = SkillTrend['points'][number];

export interface SkillChartProps {
  points: readonly Point[];
  describe(point: Point): string;
  /** Date of the point that stands open. */
  open: string | null;
  onOpen(date: string): void;
}

/** Whole percent at which a level begins; see `levelOf` of the mastery formula. */
const LEVELS_BEGIN = { learning: 41, proficient: 71, mastered: 91 } as const;
const NARROWEST = 24;

/** Mastery of one skill at the end of each day it was practised on. */
export function SkillChart(props: SkillChartProps): ReactNode {
  const t = useTranslations('common.mastery');
  const { short } = useDayNames();
  return (
    <ResponsiveContainer width="100%" height={240}>
      <LineChart data={[...props.points]} margin={MARGIN} accessibilityLayer={false} role="none">
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis
          dataKey="date"
          tickFormatter={short}
          minTickGap={24}
          padding={{ left: NARROWEST / 2, right: NARROWEST / 2 }}
          {...AXIS}
        />
        <YAxis domain={[0, 100]} ticks={[0, 50, 100]} width={36} {...AXIS} />
        {Object.entries(LEVELS_BEGIN).map(([level, percent]) => (
          <ReferenceLine
            key={level}
            y={percent}
            stroke="var(--edge)"
            strokeDasharray="2 4"
            label={{
              value: t(level as keyof typeof LEVELS_BEGIN),
              position: 'insideBottomLeft',
              fill: 'var(--muted)',
              fontSize: '0.75rem',
            }}
          />
        ))}
        <Line
          dataKey="afterPercent"
          stroke="var(--ember)"
          strokeWidth={2.5}
          dot={{ r: 5, fill: 'var(--surface)', stroke: 'var(--ember)', strokeWidth: 2.5 }}
          activeDot={false}
          isAnimationActive={false}
        />
        <SkillButtons {...props} />
      </LineChart>
    </ResponsiveContainer>
  );
}

function SkillButtons({ points, describe, open, onOpen }: SkillChartProps): ReactNode {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (area === undefined || scale === undefined || points.length === 0) return null;
  const width = Math.max(NARROWEST, area.width / points.length);
  const buttons = points.flatMap((point) => {
    const middle = scale(point.date);
    if (middle === undefined) return [];
    const box = { x: middle - width / 2, y: area.y, width, height: area.height };
    return [{ key: point.date, label: describe(point), ...box }];
  });
  return <PointButtons points={buttons} open={open} onOpen={onOpen} />;
}
