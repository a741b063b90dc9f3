import type { content, Id } from '@kindling/shared';
import type { CurriculumRows, WantedRows } from '../curriculum-rows.ts';
import type { ImportPlan, LinkPlan } from '../plan-import.ts';

type Part = content.CoursePlan['parts'][number];
type Change = content.CoursePlan['changes'][number];
type Table = Exclude<keyof ImportPlan, 'prerequisites' | 'activitySkills'>;

/** Enough to see what is meant; a whole new course has a thousand parts. */
const MOST_CHANGES = 200;

/** Largest first: a lesson says more of a course than each of its activities. */
const KIND_OF: Readonly<Record<Table, content.PartKind>> = {
  courses: 'course',
  units: 'unit',
  lessons: 'lesson',
  skills: 'skill',
  activities: 'activity',
  vocabulary: 'word',
  rolePlays: 'rolePlay',
  rubrics: 'rubric',
  prompts: 'essayPrompt',
};
const TABLES = Object.keys(KIND_OF) as Table[];

type AnyRow = WantedRows[Table][number] | CurriculumRows[Table][number];

function nameOf(row: AnyRow): string {
  if ('title' in row) return row.title;
  return 'word' in row ? row.word : row.name;
}

function describeTable(table: Table, plan: ImportPlan, wanted: WantedRows, existing: CurriculumRows) {
  const kind = KIND_OF[table];
  const { insert, update, retire } = plan[table];
  const names = new Map<Id, string>(existing[table].map((row) => [row.id, nameOf(row)]));
  const toChange = (change: Change['change'], name: string): Change => ({ kind, change, name });
  const part: Part = {
    kind,
    total: wanted[table].length,
    added: insert.length,
    changed: update.length,
    retired: retire.length,
  };
  const changes = [
    ...insert.map((row) => toChange('added', nameOf(row))),
    ...update.map((row) => toChange('changed', nameOf(row))),
    ...retire.map((id) => toChange('retired', names.get(id) ?? '')),
  ];
  return { part, changes };
}

function describeLinks(plan: ImportPlan, wanted: WantedRows): Part {
  const count = (pick: (links: LinkPlan<unknown>) => unknown[]) =>
    pick(plan.prerequisites).length + pick(plan.activitySkills).length;
  return {
    kind: 'link',
    total: wanted.prerequisites.length + wanted.activitySkills.length,
    added: count(({ insert }) => insert),
    changed: 0,
    retired: count(({ remove }) => remove),
  };
}

/** What a plan would do, for people: numbers by kind of part, and the first names. */
export function describePlan(
  plan: ImportPlan,
  wanted: WantedRows,
  existing: CurriculumRows,
): Pick<content.CoursePlan, 'parts' | 'changes'> {
  const tables = TABLES.map((table) => describeTable(table, plan, wanted, existing));
  const parts = [...tables.map(({ part }) => part), describeLinks(plan, wanted)];
  return {
    parts: parts.filter(({ total, retired }) => total + retired > 0),
    changes: tables.flatMap(({ changes }) => changes).slice(0, MOST_CHANGES),
  };
}
