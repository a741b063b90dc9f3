import type { Id, Tenant } from '@kindling/shared';
import type { Clock, Transact } from '../ports/index.ts';
import { buildRows } from './build-rows.ts';
import type { ContentIdentity } from './content-identity.ts';
import type { CurriculumStore, NotedSource, PackSource } from './curriculum-store.ts';
import type { Pack } from './pack.ts';
import { countPlan, type ImportCounts, planImport } from './plan-import.ts';

export interface ImportPorts {
  transact: Transact<{ curriculum: CurriculumStore }>;
  identity: ContentIdentity;
  clock: Clock;
}

/**
 * Brings one course of the school to what its pack says, in one transaction. Importing the same pack again writes
 * nothing; what left the pack is retired, never deleted, because evidence refers to it. `source` is noted beside the
 * course, for whoever wants to skip files that did not change, and to hand out the school's own again.
 * @returns how many rows were inserted, updated and retired; all 0 when there was nothing to do.
 */
export function importPack(
  ports: ImportPorts,
  tenant: Tenant,
  pack: Pack,
  source: PackSource,
): Promise<ImportCounts> {
  return ports.transact(tenant, ({ curriculum }) => applyPack(ports, curriculum, tenant, pack, source));
}

/** The same within a transaction that does more. */
export async function applyPack(
  { identity, clock }: Pick<ImportPorts, 'identity' | 'clock'>,
  curriculum: CurriculumStore,
  { schoolId }: Pick<Tenant, 'schoolId'>,
  pack: Pack,
  source: PackSource,
): Promise<ImportCounts> {
  const courseId = courseIdOf(identity, schoolId, pack);
  await curriculum.lockCurriculum();
  const plan = planImport(buildRows(pack, schoolId, identity), await curriculum.findCurriculum(courseId));
  const counts = countPlan(plan);
  if (counts.inserted + counts.updated + counts.retired > 0) await curriculum.applyPlan(plan, clock());
  if (isNews(source, await curriculum.findSource(courseId)))
    await curriculum.noteSource(courseId, source, clock());
  return counts;
}

function isNews({ fingerprint, own }: PackSource, noted: NotedSource | undefined): boolean {
  return noted?.importedFrom !== fingerprint || noted.isOwn !== (own !== undefined);
}

export function courseIdOf(identity: ContentIdentity, schoolId: Id, { course }: Pick<Pack, 'course'>): Id {
  return identity.nameUuid(schoolId, `course/${course.slug}`);
}
