import type { Id } from '@kindling/shared';
import { canonicalJson } from './canonical-json.ts';
import type { CurriculumRows, WantedRows } from './curriculum-rows.ts';
import type { MaterialRows } from './material-rows.ts';

/** What to write for one table of rows. A row that comes back after it was retired is an update. */
export interface RowPlan<Row> {
  insert: Row[];
  update: Row[];
  retire: Id[];
}

/** What to write for one table of links, which hold no history. */
export interface LinkPlan<Link> {
  insert: Link[];
  remove: Link[];
}

type RowTable = 'courses' | 'units' | 'lessons' | 'skills' | 'activities' | keyof MaterialRows;
type LinkTable = 'prerequisites' | 'activitySkills';
export type ImportPlan = { [Table in RowTable]: RowPlan<WantedRows[Table][number]> } & {
  [Table in LinkTable]: LinkPlan<WantedRows[Table][number]>;
};

/** The fewest writes that turn `existing` (all rows of the course, retired ones too) into `wanted`. */
export function planImport(wanted: WantedRows, existing: CurriculumRows): ImportPlan {
  const wantedActivityIds = new Set(wanted.activities.map((activity) => activity.id));
  return {
    courses: planRows(wanted.courses, existing.courses),
    units: planRows(wanted.units, existing.units),
    lessons: planRows(wanted.lessons, existing.lessons),
    skills: planRows(wanted.skills, existing.skills),
    // The hash stands for the content, which therefore need not be read back.
    activities: planRows(wanted.activities, existing.activities, ({ content: _content, ...row }) => row),
    vocabulary: planRows(wanted.vocabulary, existing.vocabulary),
    rolePlays: planRows(wanted.rolePlays, existing.rolePlays),
    rubrics: planRows(wanted.rubrics, existing.rubrics),
    prompts: planRows(wanted.prompts, existing.prompts),
    prerequisites: planLinks(wanted.prerequisites, existing.prerequisites),
    // A retired activity keeps its skills: an answer given to it offline still arrives as evidence for them.
    activitySkills: planLinks(
      wanted.activitySkills,
      existing.activitySkills.filter((link) => wantedActivityIds.has(link.activityId)),
    ),
  };
}

export interface ImportCounts {
  inserted: number;
  updated: number;
  retired: number;
}

/** Rows by what happens to them; a changed link counts as an update. */
export function countPlan(plan: ImportPlan): ImportCounts {
  const rows = [
    ...[plan.courses, plan.units, plan.lessons, plan.skills, plan.activities],
    ...[plan.vocabulary, plan.rolePlays, plan.rubrics, plan.prompts],
  ];
  const links = [plan.prerequisites, plan.activitySkills];
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    inserted: sum(rows.map((table) => table.insert.length)),
    updated:
      sum(rows.map((table) => table.update.length)) +
      sum(links.map((table) => table.insert.length + table.remove.length)),
    retired: sum(rows.map((table) => table.retire.length)),
  };
}

interface Retirable {
  id: Id;
  retired: boolean;
}

function planRows<Row extends Existing, Existing extends Retirable>(
  wanted: readonly Row[],
  existing: readonly Existing[],
  toComparable: (row: Row) => unknown = (row) => row,
): RowPlan<Row> {
  const existingById = new Map(existing.map((row) => [row.id, row]));
  const wantedIds = new Set(wanted.map((row) => row.id));
  const isChanged = (row: Row) => {
    const found = existingById.get(row.id);
    return found !== undefined && canonicalJson(toComparable(row)) !== canonicalJson(found);
  };
  return {
    insert: wanted.filter((row) => !existingById.has(row.id)),
    update: wanted.filter(isChanged),
    retire: existing.filter((row) => !row.retired && !wantedIds.has(row.id)).map((row) => row.id),
  };
}

function planLinks<Link>(wanted: readonly Link[], existing: readonly Link[]): LinkPlan<Link> {
  const without = (links: readonly Link[], others: readonly Link[]) => {
    const known = new Set(others.map(canonicalJson));
    return links.filter((link) => !known.has(canonicalJson(link)));
  };
  return { insert: without(wanted, existing), remove: without(existing, wanted) };
}
