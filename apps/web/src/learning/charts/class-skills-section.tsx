'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { ChartFrame, ChartSkeleton, OpenedPoint } from './chart-frame.tsx';
import { ClassSkillStudents } from './class-rows.tsx';
import type { ClassSkill } from './queries.ts';
import { useOpened } from './use-opened.ts';

const ClassSkillsChart = dynamic(
  () => import('./class-skills-chart.tsx').then((module) => module.ClassSkillsChart),
  { ssr: false, loading: ChartSkeleton },
);

/** Where the class stands in the skills that most of it practised. */
export function ClassSkillsSection({
  classId,
  skills,
}: {
  classId: string;
  skills: readonly ClassSkill[];
}): ReactNode {
  const t = useTranslations('charts');
  const sentence = useSentence(skills);
  const { open, setOpen, close, chart } = useOpened();
  if (skills.length === 0) return <p className="measure text-muted">{t('classSkills.none')}</p>;
  const opened = skills.find(({ skillId }) => skillId === open);
  const describe = ({ skillName: skill, meanPercent: percent, students, below }: ClassSkill) =>
    t('classSkills.point', { skill, percent, students, below });
  return (
    <div ref={chart}>
      <ChartFrame
        title={t('classSkills.title')}
        sentence={sentence}
        keys={t('keysClass')}
        opened={
          opened && (
            <OpenedPoint title={t('opened.classSkill', { skill: opened.skillName })} onClose={close}>
              <ClassSkillStudents classId={classId} skillId={opened.skillId} />
            </OpenedPoint>
          )
        }
        table={<SkillsTable skills={skills} />}
      >
        <ClassSkillsChart skills={skills} describe={describe} open={open} onOpen={setOpen} />
      </ChartFrame>
    </div>
  );
}

/** The skill in which most students are below proficient. */
function useSentence(skills: readonly ClassSkill[]): string {
  const t = useTranslations('charts.classSkills');
  const weakest = [...skills].sort((left, right) => right.below - left.below)[0];
  if (weakest === undefined || weakest.below === 0) return t('sentenceNone');
  return t('sentence', { skill: weakest.skillName, below: weakest.below, students: weakest.students });
}

function SkillsTable({ skills }: { skills: readonly ClassSkill[] }): ReactNode {
  const t = useTranslations('charts');
  const common = useTranslations('common.mastery');
  const columns: Column<ClassSkill>[] = [
    { key: 'skill', header: t('classSkills.skill'), bare: true, cell: (skill) => skill.skillName },
    {
      key: 'mean',
      header: t('classSkills.mean'),
      numeric: true,
      cell: (skill) => common('percent', { percent: skill.meanPercent }),
    },
    { key: 'students', header: t('students'), numeric: true, cell: (skill) => skill.students },
    { key: 'below', header: t('classSkills.below'), numeric: true, cell: (skill) => skill.below },
  ];
  return (
    <Table
      caption={t('classSkills.title')}
      columns={columns}
      rows={skills}
      rowKey={(skill) => skill.skillId}
    />
  );
}
