import { randomUUID } from 'node:crypto';
import { runAsOwner } from '@kindling/testkit';
import type { Fixture } from './authorization-matrix.fixture.ts';
import { activityOf, ownerOf, type World } from './authorization-world.fixture.ts';

const terms = (world: World) => ({
  title: 'Values, week 1',
  dueAt: '2026-12-01T17:00:00.000Z',
  timeZone: 'Europe/Madrid',
  maxAttempts: null,
  help: 'full' as const,
  activityIds: [activityOf(world)],
  studentIds: null,
});

/** Made anew for each call: one of them deletes it. */
async function assignmentOf(world: World): Promise<{ assignmentId: string }> {
  const { database, school, people, classId } = world;
  const assignmentId = randomUUID();
  const key = `'${school.schoolId}', '${assignmentId}'`;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.assignment (school_id, id, class_id, title, due_at, time_zone, help, for_all, set_by, set_at)
     values (${key}, '${classId}', 'Values', now() + interval '7 days', 'Europe/Madrid', 'full', true,
             '${people.teacher.personId}', now())`,
    `insert into app.assignment_item (school_id, assignment_id, activity_id, position)
     values (${key}, '${activityOf(world)}', 1)`,
    `insert into app.assignment_extension (school_id, assignment_id, learner_id, due_at, reason, given_by, given_at)
     values (${key}, '${people.student.personId}', now() + interval '9 days', 'Was ill', '${people.teacher.personId}',
             now())`,
  );
  return { assignmentId };
}

const extension = { dueAt: '2026-12-08T17:00:00.000Z', reason: 'Was ill' };

const ofAssignment = (body?: object | ((world: World) => object)): Fixture => ({
  request: async (world) => ({
    params: await assignmentOf(world),
    body: typeof body === 'function' ? body(world) : body,
  }),
  namesObjects: true,
});
const ofStudent = (body?: object): Fixture => ({
  request: async (world) => ({
    params: { ...(await assignmentOf(world)), personId: world.people.student.personId },
    body,
  }),
  namesObjects: true,
});
const ofClass = (body?: (world: World) => object): Fixture => ({
  request: (world) => ({ params: { classId: world.classId }, body: body?.(world) }),
  namesObjects: true,
});

/** Requests about what teachers set, and about a class at work, for the authorization matrix. */
export const ASSIGNMENT_FIXTURES: Record<string, Fixture> = {
  listAssignableActivities: {
    request: ({ course }) => ({ params: { courseId: course.id } }),
    namesObjects: true,
  },
  createAssignment: ofClass(terms),
  listAssignments: ofClass(),
  getAssignment: ofAssignment(),
  updateAssignment: ofAssignment(terms),
  closeAssignment: ofAssignment({ closed: true }),
  deleteAssignment: ofAssignment(),
  extendAssignment: ofStudent(extension),
  removeExtension: ofStudent(),
  listAssignmentStanding: ofAssignment(),
  listAssignmentAnswers: {
    request: async (world) => ({
      params: {
        ...(await assignmentOf(world)),
        personId: world.people.student.personId,
        activityId: activityOf(world),
      },
    }),
    namesObjects: true,
  },
  exportGrades: ofAssignment(),
  listMyAssignments: { request: () => ({}), namesObjects: false },
  getExerciseTerms: {
    request: (world) => ({ params: { activityId: activityOf(world) } }),
    namesObjects: true,
  },
  listClassWork: ofClass(),
  listExerciseRuns: {
    request: (world, caller) => ({
      params: { personId: ownerOf(world, caller), activityId: activityOf(world) },
    }),
    namesObjects: true,
  },
};
