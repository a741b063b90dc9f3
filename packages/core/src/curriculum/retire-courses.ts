import type { Tenant } from '@kindling/shared';
import { NO_ROWS } from './curriculum-rows.ts';
import type { ImportPorts } from './import-pack.ts';
import { countPlan, type ImportCounts, planImport } from './plan-import.ts';

export interface RetiredCourse extends ImportCounts {
  slug: string;
}

/**
 * Retires every course of the school but those named, in one transaction: learners no longer see them, evidence
 * keeps what it refers to, and importing a course again brings it back.
 * @returns the courses that were retired now.
 */
export async function retireCoursesBut(
  ports: Pick<ImportPorts, 'transact' | 'clock'>,
  tenant: Tenant,
  keptSlugs: readonly string[],
): Promise<RetiredCourse[]> {
  return ports.transact(tenant, async ({ curriculum }) => {
    await curriculum.lockCurriculum();
    const retired: RetiredCourse[] = [];
    for (const { id, slug } of await curriculum.listLiveCourses()) {
      if (keptSlugs.includes(slug)) continue;
      const plan = planImport(NO_ROWS, await curriculum.findCurriculum(id));
      await curriculum.applyPlan(plan, ports.clock());
      retired.push({ slug, ...countPlan(plan) });
    }
    return retired;
  });
}
