import { describe, expect, it } from 'vitest';
import { type ActivityRow, NO_ROWS, type WantedRows } from './curriculum-rows.ts';
import { planImport } from './plan-import.ts';

const activity: ActivityRow = {
  id: 'activity',
  lessonId: 'lesson',
  type: 'choice',
  schemaVersion: 1,
  title: 'What gets printed',
  purpose: 'exercise',
  difficulty: 0.5,
  contentHash: 'hash',
  hints: [],
  position: 0,
  retired: false,
};
const link = { activityId: 'activity', skillId: 'names' };
const withActivity = { ...NO_ROWS, activities: [activity], activitySkills: [link] };
const wanted: WantedRows = { ...withActivity, activities: [{ ...activity, content: {} }] };
const wantedWithout: WantedRows = { ...NO_ROWS, activities: [] };

describe('the skills of an activity', () => {
  it('stay with it when it is retired, for answers that were given offline before', () => {
    const plan = planImport(wantedWithout, withActivity);
    expect(plan.activities.retire).toEqual(['activity']);
    expect(plan.activitySkills).toEqual({ insert: [], remove: [] });
  });

  it('are not written twice when it comes back', () => {
    const retired = { ...withActivity, activities: [{ ...activity, retired: true }] };
    const plan = planImport(wanted, retired);
    expect(plan.activities.update).toHaveLength(1);
    expect(plan.activitySkills).toEqual({ insert: [], remove: [] });
  });

  it('go when the pack takes them from an activity it keeps', () => {
    const plan = planImport({ ...wanted, activitySkills: [] }, withActivity);
    expect(plan.activitySkills).toEqual({ insert: [], remove: [link] });
  });
});
