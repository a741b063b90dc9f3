import { randomUUID } from 'node:crypto';
import { type BenchPerson, runAsOwner } from '@kindling/testkit';
import type { Fixture } from './authorization-matrix.fixture.ts';
import { activityOf, ownerOf, type World } from './authorization-world.fixture.ts';

/** Requests for help with an activity, and with an answer to one. */
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
};

/** A program that failed its tests, handed in by the caller, or by somebody else when the caller is of elsewhere. */
async function failedProgram(world: World, caller: BenchPerson): Promise<string> {
  const { database, school, course } = world;
  const [activityId, attemptId] = [randomUUID(), randomUUID()];
  const [lesson] = course.lessons;
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    `insert into app.activity (school_id, id, lesson_id, type, schema_version, title, purpose, difficulty, content,
                               content_hash, hints, position, retired_at)
     values ('${school.schoolId}', '${activityId}', '${lesson?.id ?? ''}', 'code', 1, 'Double', 'exercise', 0.5, '{}',
             'hash', '[]', 9, now())`,
    `insert into app.attempt (school_id, learner_id, id, activity_id, lesson_id, content_hash, answer, grade, aid,
                              outcome, duration_ms, channel, answered_at, received_at)
     values ('${school.schoolId}', '${ownerOf(world, caller)}', '${attemptId}', '${activityId}', '${lesson?.id ?? ''}',
             'hash', '{"source": "x"}', '{"correct": false, "score": 0, "feedback": {}}', 'none',
             '{"masteryChanges": [], "lesson": null}', 1, 'web', now(), now())`,
  );
  return attemptId;
}
