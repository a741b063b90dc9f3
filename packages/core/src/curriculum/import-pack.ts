import type { Tenant } from '@kindling/shared';
import type { Clock, Transact } from '../ports/index.ts';
import { buildRows } from './build-rows.ts';
import type { ContentIdentity } from './content-identity.ts';
import type { CurriculumStore } from './curriculum-store.ts';
import type { Pack } from './pack.ts';
import { countPlan, type ImportCounts, planImport } from './plan-import.ts';

export interface ImportPorts {
  transact: Transact<{ curriculum: CurriculumStore }>;
  identity: ContentIdentity;
  clock: Clock;
}

/**
 * Brings one course of the school to what its pack says, in one transaction. Importing the same pack again writes
 * nothing; what left the pack is retired, never deleted, because evidence refers to it. `fingerprint` is noted beside
 * the course, for whoever wants to skip files that did not change.
 * @returns how many rows were inserted, updated and retired; all 0 when there was nothing to do.
 */
export async function importPack(
  ports: ImportPorts,
  tenant: Tenant,
  pack: Pack,
  fingerprint: string,
): Promise<ImportCounts> {
  const wanted = buildRows(pack, tenant.schoolId, ports.identity);
  const courseId = ports.identity.nameUuid(tenant.schoolId, `course/${pack.course.slug}`);
  return ports.transact(tenant, async ({ curriculum }) => {
    await curriculum.lockCurriculum();
    const plan = planImport(wanted, await curriculum.findCurriculum(courseId));
    const counts = countPlan(plan);
    if (counts.inserted + counts.updated + counts.retired > 0)
      await curriculum.applyPlan(plan, ports.clock());
    await curriculum.noteSource(courseId, fingerprint);
    return counts;
  });
}
