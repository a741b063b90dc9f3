import { randomUUID } from 'node:crypto';
import type { Stores } from '@kindling/adapters/postgres';
import { DraftContent } from '@kindling/core/exercises';
import type { Transact } from '@kindling/core/ports';
import { type BenchPerson, runAsOwner } from '@kindling/testkit';
import type { Fixture } from './authorization-matrix.fixture.ts';
import { activityOf, type World } from './authorization-world.fixture.ts';

const call = (key: string, visible: boolean, scores: number[], expected: number) => ({
  key,
  visible,
  hint: `Look at ${key}.`,
  call: { arguments: [scores], expected },
});

/** An exercise by a model as it is stored. Its solution is told by `sum(scores)`. */
export const DRAFT = DraftContent.parse({
  exercise: {
    schemaVersion: 1,
    key: 'draft-goals',
    title: 'Goals of the season',
    statement: 'Write a function `goals(scores)` that returns how many goals fell in all games.',
    skills: ['all'],
    difficulty: 0.4,
    entry: { kind: 'function', name: 'goals' },
    tests: [call('some', true, [1, 2], 3), call('one', false, [4], 4), call('none', false, [], 0)],
    hints: ['What grows?', 'Begin before the loop.', 'Give it back behind the loop.'],
    misconceptions: [
      { key: 'missing-return', explanation: 'Nothing comes back.' },
      { key: 'first-candidate-kept', explanation: 'Only one game counts.' },
    ],
  },
  starter: 'def goals(scores):\n    """All goals."""\n',
  solution: 'def goals(scores):\n    """All goals."""\n    return sum(scores)\n',
  wrong: {
    'missing-return': 'def goals(scores):\n    print(scores)\n',
    'first-candidate-kept': 'def goals(scores):\n    return scores[0]\n',
  },
});

/** Stands for the sandbox: knows the right program when it sees it. */
export const DRAFT_LAB = {
  observe: async () => [],
  findFailure: async (_exercise: unknown, source: string) =>
    source.includes('return sum(scores)') ? undefined : { testKey: 'some', seen: 'None' },
};

const { exercise, starter, solution } = DRAFT;
const { title, statement, hints } = exercise;
const texts = { title, statement, hints, starter, solution };
const program = { prompt: statement, starter, solution, entry: exercise.entry, tests: exercise.tests };
const PROGRAM = JSON.stringify(program);

/** The bench names the stores of accounts only; those beside them are there as well. */
const storesOf = ({ ports }: World['bench']) =>
  ports.transact as unknown as Transact<Pick<Stores, 'exerciseDrafts' | 'madeExercises'>>;

/** A draft for the class, asked for by its teacher. */
async function draftOf({ bench, people, classId, course }: World): Promise<string> {
  const [id, requestId] = [randomUUID(), randomUUID()];
  const { personId } = people.teacher;
  const asked = { difficulty: 0.4, wanted: 1, language: 'en', wishes: '', askedAt: new Date() } as const;
  await storesOf(bench)(people.teacher, async ({ exerciseDrafts }) => {
    const { skillId } = course;
    await exerciseDrafts.insertRequest({ ...asked, id: requestId, askedBy: personId, classId, skillId });
    const made = { origin: 'a model', repairs: 0, madeAt: new Date() };
    await exerciseDrafts.insertDraft({ ...made, id, requestId, content: DRAFT });
  });
  return id;
}

/** One that was approved for all of the school, so that exercises can be made from it. */
async function approve({ bench, people, course }: World): Promise<void> {
  const [id, requestId] = [randomUUID(), randomUUID()];
  const { personId } = people.admin;
  const asked = { difficulty: 0.4, wanted: 1, language: 'en', wishes: '', askedAt: new Date() } as const;
  await storesOf(bench)(people.admin, async ({ exerciseDrafts }) => {
    const { skillId } = course;
    await exerciseDrafts.insertRequest({
      ...asked,
      id: requestId,
      askedBy: personId,
      classId: null,
      skillId,
    });
    const made = { origin: 'a model', repairs: 0, madeAt: new Date() };
    await exerciseDrafts.insertDraft({ ...made, id, requestId, content: DRAFT });
    await exerciseDrafts.decide(id, { status: 'approved', by: personId, at: new Date() });
  });
}

/** Models may be asked, and there is a program to practise with. */
async function allowModels({ database, school, course }: World): Promise<void> {
  const { schoolId } = school;
  const programId = randomUUID();
  await runAsOwner(
    database.urlFor('kindling_app'),
    `select set_config('app.school_id', '${schoolId}', false)`,
    `insert into app.ai_school (school_id, level) values ('${schoolId}', 'local')
     on conflict (school_id) do update set level = 'local'`,
    // What other requests of the matrix narrowed, for the class and for people in it.
    `delete from app.ai_class where school_id = '${schoolId}'`,
    `delete from app.ai_learner where school_id = '${schoolId}'`,
    `insert into app.activity (school_id, id, lesson_id, type, schema_version, title, purpose, difficulty, content,
                               content_hash, hints, position)
     select school_id, '${programId}', lesson_id, 'code', 1, 'A program', 'exercise', 0.4, '${PROGRAM}', 'x', '[]', 99
       from app.activity where school_id = '${schoolId}' and lesson_id = '${course.lessons[0]?.id}' limit 1`,
    `insert into app.activity_skill (school_id, activity_id, skill_id)
     values ('${schoolId}', '${programId}', '${course.skillId}')`,
  );
}

/** An exercise that was made for the caller. */
async function madeFor(world: World, caller: BenchPerson): Promise<string> {
  await approve(world);
  const activityId = randomUUID();
  const { course } = world;
  const lessonId = course.lessons[0]?.id ?? '';
  await storesOf(world.bench)({ ...caller, schoolId: world.school.schoolId }, ({ madeExercises }) =>
    madeExercises.insert({
      activityId,
      learnerId: caller.schoolId === world.school.schoolId ? caller.personId : world.people.student.personId,
      familyId: randomUUID(),
      lessonId,
      language: 'en',
      title,
      difficulty: 0.4,
      content: program,
      contentHash: 'x',
      hints,
      skillIds: [course.skillId],
      source: 'draft',
      sourceKey: 'x',
      seed: null,
      story: null,
      madeAt: new Date(),
    }),
  );
  return activityId;
}

const ofDraft = (body?: unknown): Fixture => ({
  request: async (world) => ({ params: { draftId: await draftOf(world) }, body }),
  namesObjects: true,
});

/** Requests about exercises that are made, and about work at one, for the authorization matrix. */
export const EXERCISE_FIXTURES: Record<string, Fixture> = {
  makeExercise: {
    request: async (world) => {
      await approve(world);
      return { body: { skillId: world.course.skillId, language: 'en' } };
    },
    namesObjects: false,
  },
  getMadeExercise: {
    request: async (world, caller) => ({ params: { activityId: await madeFor(world, caller) } }),
    namesObjects: true,
  },
  getMakingTerms: { request: ({ classId }) => ({ query: { classId } }), namesObjects: true },
  requestExercises: {
    request: async (world) => {
      const { classId, course } = world;
      await allowModels(world);
      return { body: { classId, skillId: course.skillId, difficulty: 0.4, wanted: 1, language: 'en' } };
    },
    namesObjects: true,
  },
  listExerciseRequests: { request: () => ({}), namesObjects: false },
  listExerciseDrafts: { request: () => ({}), namesObjects: false },
  getExerciseDraft: ofDraft(),
  changeExerciseDraft: ofDraft(texts),
  decideExerciseDraft: ofDraft({ decision: 'approved' }),
  tryExerciseDraft: ofDraft({ source: solution }),
  reportWork: {
    request: (world) => ({
      params: { activityId: activityOf(world) },
      body: { sittingId: randomUUID(), workedMs: 60_000 },
    }),
    namesObjects: true,
  },
  reportRuns: {
    request: (world) => ({
      params: { activityId: activityOf(world) },
      body: {
        runs: [{ runId: randomUUID(), passed: true, errorKey: null, at: new Date().toISOString() }],
      },
    }),
    namesObjects: true,
  },
};
