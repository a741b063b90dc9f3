import { randomUUID } from 'node:crypto';
import { type BenchPerson, runAsOwner } from '@kindling/testkit';
import type { Fixture } from './authorization-matrix.fixture.ts';
import { activityOf, ownerOf, type World } from './authorization-world.fixture.ts';

/** Requests for help with an activity and with an answer to one, and about what is written for one. */
export const HINT_FIXTURES: Record<string, Fixture> = {
  takeHint: {
    request: (world) => ({ params: { activityId: activityOf(world) } }),
    namesObjects: true,
  },
  takeDiagnosis: {
    request: async (world, caller) => ({
      params: { attemptId: await failedProgram(world, caller) },
      body: { language: 'en' },
    }),
    namesObjects: true,
  },
  getOwnWorkspace: {
    request: async (world, caller) => ({ params: await writtenProgram(world, caller) }),
    namesObjects: true,
  },
  saveWorkspace: {
    request: async (world, caller) => ({
      params: await writtenProgram(world, caller),
      body: { baseVersion: 1, files: { 'solution.py': 'y' } },
    }),
    namesObjects: true,
  },
  shareSteps: {
    request: async (world, caller) => ({
      params: await writtenProgram(world, caller),
      body: { program: { source: 'x', stdin: '', files: {}, addedFrom: null }, step: 1 },
    }),
    namesObjects: true,
  },
  openSteps: {
    request: async (world) => ({ params: { linkId: await stepLink(world, world.people.student) } }),
    namesObjects: true,
  },
  endStepLink: {
    request: async (world, caller) => ({ params: { linkId: await stepLink(world, caller) } }),
    namesObjects: true,
  },
  listWorkspaces: ofStudent(() => ({})),
  getWorkspace: ofStudent(({ activityId }) => ({ activityId })),
  listWorkspaceVersions: ofStudent(({ activityId }) => ({ activityId })),
};

/** About what the world's student has written: for the student, their teacher and admins. */
function ofStudent(params: (written: { activityId: string }) => Record<string, string>): Fixture {
  return {
    async request(world) {
      const { student } = world.people;
      return { params: { personId: student.personId, ...params(await writtenProgram(world, student)) } };
    },
    namesObjects: true,
  };
}

/** A program that was saved once, by the caller or by somebody else when the caller is of elsewhere. */
async function writtenProgram(world: World, caller: BenchPerson): Promise<{ activityId: string }> {
  const { database, school } = world;
  const activityId = await codeActivity(world);
  const place = `'${school.schoolId}', '${ownerOf(world, caller)}', '${activityId}'`;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.workspace (school_id, learner_id, activity_id, version, saved_at) values (${place}, 1, now())`,
    `insert into app.workspace_version (school_id, learner_id, activity_id, version, cause, files, characters, saved_at)
     values (${place}, 1, 'typed', '{"solution.py": "x"}', 1, now())`,
  );
  return { activityId };
}

/** A link to a step of a program, made by a person, or by somebody else when they are of elsewhere. */
async function stepLink(world: World, author: BenchPerson): Promise<string> {
  const { database, school } = world;
  const [linkId, activityId] = [randomUUID(), await codeActivity(world)];
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.step_link (school_id, id, author_id, activity_id, program, step, created_at)
     values ('${school.schoolId}', '${linkId}', '${ownerOf(world, author)}', '${activityId}',
             '{"source": "x", "stdin": "", "files": {}, "addedFrom": null}', 1, now())`,
  );
  return linkId;
}

/** A program that failed its tests, handed in by the caller, or by somebody else when the caller is of elsewhere. */
async function failedProgram(world: World, caller: BenchPerson): Promise<string> {
  const { database, school, course } = world;
  const activityId = await codeActivity(world);
  const attemptId = randomUUID();
  const [lesson] = course.lessons;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.attempt (school_id, learner_id, id, activity_id, lesson_id, content_hash, answer, grade, aid,
                              outcome, duration_ms, channel, answered_at, received_at)
     values ('${school.schoolId}', '${ownerOf(world, caller)}', '${attemptId}', '${activityId}', '${lesson?.id ?? ''}',
             'hash', '{"source": "x"}', '{"correct": false, "score": 0, "feedback": {}}', 'none',
             '{"masteryChanges": [], "lesson": null}', 1, 'web', now(), now())`,
  );
  return attemptId;
}

/** An exercise of the world's course that is a program to write; retired, so that no lesson shows it. */
async function codeActivity({ database, school, course }: World): Promise<string> {
  const id = randomUUID();
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.activity (school_id, id, lesson_id, type, schema_version, title, purpose, difficulty, content,
                               content_hash, hints, position, retired_at)
     values ('${school.schoolId}', '${id}', '${course.lessons[0]?.id ?? ''}', 'code', 1, 'Double', 'exercise', 0.5, '{}',
             'hash', '[]', 9, now())`,
  );
  return id;
}
