'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Field, Select } from '#web/components/ui/field.tsx';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { ChartFrame, ChartSkeleton, OpenedPoint } from './chart-frame.tsx';
import { DayAnswers } from './day-answers.tsx';
import type { SkillTrend } from './queries.ts';
import { useDayNames } from './use-day-names.ts';
import { useOpened } from './use-opened.ts';

const SkillChart = dynamic(() => import('./skill-chart.tsx').then((module) => module.SkillChart), {
  ssr: false,
  loading: ChartSkeleton,
});

type Point = SkillTrend['points'][number];

/** How one skill moved, chosen among those that moved last. */
export function SkillSection({
  personId,
  skills,
}: {
  personId: string;
  skills: readonly SkillTrend[];
}): ReactNode {
  const t = useTranslations('charts.skills');
  const [chosen, setChosen] = useState<string>();
  const skill = skills.find(({ skillId }) => skillId === chosen) ?? longestOf(skills);
  if (skill === undefined) return <p className="measure text-muted">{t('none')}</p>;
  const choice = (
    <Field label={t('choose')} className="max-w-md">
      {(control) => (
        <Select {...control} value={skill.skillId} onChange={(event) => setChosen(event.target.value)}>
          {skills.map(({ skillId, skillName }) => (
            <option key={skillId} value={skillId}>
              {skillName}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return <OneSkill key={skill.skillId} personId={personId} skill={skill} choice={choice} />;
}

/** The skill with most to show. */
function longestOf(skills: readonly SkillTrend[]): SkillTrend | undefined {
  return [...skills].sort((left, right) => right.points.length - left.points.length)[0];
}

function OneSkill({
  personId,
  skill,
  choice,
}: {
  personId: string;
  skill: SkillTrend;
  choice: ReactNode;
}): ReactNode {
  const t = useTranslations('charts');
  const { long } = useDayNames();
  const { open, setOpen, close, chart } = useOpened();
  const { points, skillName } = skill;
  const describe = (point: Point) =>
    t('skills.point', { date: long(point.date), percent: point.afterPercent, answers: point.answers });
  return (
    <div ref={chart}>
      <ChartFrame
        title={t('skills.title')}
        sentence={useMoveSentence(skill)}
        keys={t('keys')}
        control={choice}
        opened={
          open !== null && (
            <OpenedPoint title={t('opened.skill', { skill: skillName, date: long(open) })} onClose={close}>
              <DayAnswers personId={personId} date={open} skillId={skill.skillId} />
            </OpenedPoint>
          )
        }
        table={<PointsTable points={points} caption={skillName} />}
      >
        <SkillChart points={points} describe={describe} open={open} onOpen={setOpen} />
      </ChartFrame>
    </div>
  );
}

/** From where to where the skill went in the time shown. */
function useMoveSentence({ points, skillName: skill }: SkillTrend): string {
  const t = useTranslations('charts.skills');
  const before = points[0]?.beforePercent ?? null;
  const after = points.at(-1)?.afterPercent ?? 0;
  if (before === null) return t('sentenceNew', { skill, after });
  return before === after ? t('sentenceSame', { skill, after }) : t('sentence', { skill, before, after });
}

function PointsTable({ points, caption }: { points: readonly Point[]; caption: string }): ReactNode {
  const t = useTranslations('charts');
  const common = useTranslations('common.mastery');
  const { long } = useDayNames();
  const columns: Column<Point>[] = [
    { key: 'date', header: t('date'), bare: true, cell: (point) => long(point.date) },
    {
      key: 'mastery',
      header: t('skills.mastery'),
      numeric: true,
      cell: (point) => common('percent', { percent: point.afterPercent }),
    },
    { key: 'answers', header: t('skills.answers'), numeric: true, cell: (point) => point.answers },
  ];
  return (
    <Table caption={caption} columns={columns} rows={[...points].reverse()} rowKey={(point) => point.date} />
  );
}
