'use client';

import type { ReactNode } from 'react';
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, usePlotArea, XAxis, YAxis } from 'recharts';
import { PointButtons } from './point-buttons.tsx';
import type { ClassSkill } from './queries.ts';
import { AXIS, MARGIN } from './style.ts';

export interface ClassSkillsChartProps {
  skills: readonly ClassSkill[];
  describe(skill: ClassSkill): string;
  /** Id of the skill that stands open. */
  open: string | null;
  onOpen(skillId: string): void;
}

const ROW = 50;
const AXIS_HEIGHT = 40;
const PROFICIENT_FROM = 71;
/** Names stand above their bars: beside them there is no room on a phone. */
const NAME_GAP = 5;
const BAR = 12;

/** Average mastery of a class by skill; the dashed line is where proficient begins. */
export function ClassSkillsChart(props: ClassSkillsChartProps): ReactNode {
  const { skills } = props;
  return (
    <ResponsiveContainer width="100%" height={skills.length * ROW + AXIS_HEIGHT}>
      <BarChart data={[...skills]} layout="vertical" margin={MARGIN} accessibilityLayer={false} role="none">
        <XAxis type="number" domain={[0, 100]} ticks={[0, 50, 100]} {...AXIS} />
        <YAxis type="category" dataKey="skillId" hide />
        <SkillTracks skills={skills} />
        <ReferenceLine x={PROFICIENT_FROM} stroke="var(--edge)" strokeDasharray="2 4" />
        <Bar dataKey="meanPercent" barSize={BAR} radius={4} fill="var(--sky)" isAnimationActive={false} />
        <SkillButtons {...props} />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Names and the tracks of the bars; drawn by hand because a bar of nothing has no label. */
function SkillTracks({ skills }: Pick<ClassSkillsChartProps, 'skills'>): ReactNode {
  const area = usePlotArea();
  if (area === undefined) return null;
  const height = area.height / Math.max(1, skills.length);
  return skills.map(({ skillId, skillName }, index) => {
    const middle = area.y + (index + 0.5) * height;
    return (
      <g key={skillId}>
        <rect
          x={area.x}
          y={middle - BAR / 2}
          width={area.width}
          height={BAR}
          rx={4}
          fill="var(--sunken)"
          stroke="var(--hairline)"
        />
        <text x={area.x} y={middle - BAR / 2 - NAME_GAP} fill="var(--ink)" fontSize="0.85rem">
          {skillName}
        </text>
      </g>
    );
  });
}

function SkillButtons({ skills, describe, open, onOpen }: ClassSkillsChartProps): ReactNode {
  const area = usePlotArea();
  if (area === undefined || skills.length === 0) return null;
  const height = area.height / skills.length;
  const points = skills.map((skill, index) => ({
    key: skill.skillId,
    label: describe(skill),
    x: area.x,
    y: area.y + index * height,
    width: area.width,
    height,
  }));
  return <PointButtons points={points} open={open} onOpen={onOpen} />;
}
