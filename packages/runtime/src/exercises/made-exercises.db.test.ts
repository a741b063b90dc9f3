import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { contentIdentity } from '@kindling/adapters/content-files';
import {
  changeDraft,
  createWriteDrafts,
  decideDraft,
  type ExerciseWriter,
  getDraft,
  getMadeExercise,
  getMakingTerms,
  giveExercise,
  listDrafts,
  listRequests,
  type ManageDraftsPorts,
  requestExercises,
  tryDraft,
  WrittenExercise,
} from '@kindling/core/exercises';
import { createLearnerTracing, recordAttempt } from '@kindling/core/learning';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, type LearningSchool, openLearningSchool } from '@kindling/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerRunner } from '../code-answers/answer-runner.ts';
import { openPython } from '../python.ts';
import { DEFAULT_STATE_FOLDER } from '../state-folder.ts';
import { createExerciseLab } from './exercise-lab.ts';
import { readExerciseTemplates } from './read-templates.ts';

const place = await createTestDatabase();
const { transact } = place.open();
const python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
afterAll(() => python.close());

const GOALS = WrittenExercise.parse({
  title: 'Goals of the season',
  statement:
    'A club writes down the goals of each game. Write a function `all_goals(games)` that is given the list of them and returns how many goals there were in all games together.',
  functionName: 'all_goals',
  starter: 'def all_goals(games):\n    """All goals together."""\n',
  solution:
    'def all_goals(games):\n    """All goals together."""\n    goals = 0\n    for game in games:\n        goals += game\n    return goals\n',
  hints: [
    'What grows from game to game?',
    'Begin with nothing before the loop.',
    'Give the number back behind the loop.',
  ],
  tests: [[1, 2], [4], [], [0, 3, 3]].map((games, index) => ({
    arguments: [games],
    visible: index === 0,
    hint: `Look at case ${index + 1}.`,
  })),
  wrong: [
    {
      misconception: 'return-inside-loop',
      explanation: 'Only the first game counts.',
      source: 'def all_goals(games):\n    for game in games:\n        return game\n    return 0\n',
    },
    {
      misconception: 'missing-return',
      explanation: 'Nothing comes back.',
      source: 'def all_goals(games):\n    print(sum(games))\n',
    },
  ],
});
/** The same, but its tests catch nothing: the starter does it all. */
const VACUOUS = { ...GOALS, starter: GOALS.solution.replace('goals = 0', 'goals = 1 - 1') };

let school: LearningSchool;
let [ana, ben, tomas]: Principal[] = [];
let ports: Parameters<typeof giveExercise>[0] &
  ManageDraftsPorts & { answers: ReturnType<typeof createAnswerRunner> };
let skills: Record<string, string>;
let classId: string;
let answers: WrittenExercise[] = [];

const writer: ExerciseWriter = {
  originOf: () => 'a model',
  async write(_asking, _brief, repairs) {
    const written = answers[repairs.length];
    if (written === undefined) return { ok: false, why: 'models-away' };
    return { ok: true, written, answer: JSON.stringify(written), origin: 'a model' };
  },
};

beforeAll(async () => {
  school = await openLearningSchool(place.urlFor('kindling_app'));
  [ana, ben, tomas] = await Promise.all(
    (['student', 'student', 'teacher'] as const).map((role) => school.addPerson({ role })),
  );
  const keys = ['accumulating', 'list-building', 'list-basics', 'choosing', 'comparing'];
  const course = await school.addCourse({ lessons: [keys.map((key) => ({ skills: [key] }))] });
  skills = course.skills;
  // Models are asked about skills that programs practise; the builder makes none.
  await school.query(`update app.activity set type = 'code'`);
  classId = await school.addClass([tomas?.personId ?? ''], [ana?.personId ?? '']);
  const templates = [...(await readExerciseTemplates()).values()].flat();
  ports = {
    transact,
    people: { findProfile: async () => undefined },
    tracing: createLearnerTracing(),
    readExerciseTemplates: async () => new Map([[`course-${course.id}`, templates]]),
    openExerciseLab: async () => createExerciseLab(python),
    exerciseWriter: writer,
    contentIdentity,
    grading: activityRegistry,
    clock: () => new Date(),
    newId: randomUUID,
    answers: createAnswerRunner({
      isRun: activityRegistry.isRun,
      parseActivity: activityRegistry.parseActivity,
      openRunner: async () => python,
      now: () => performance.now(),
      onReviewFailed: (error) => {
        throw error;
      },
    }),
  };
});

const person = (someone: Principal | undefined): Principal => {
  if (someone === undefined) throw new Error('Nobody is there yet');
  return someone;
};

async function answer(who: Principal, activityId: string, source: string) {
  return recordAttempt({ ...ports, transact, grading: activityRegistry }, who, {
    attemptId: randomUUID(),
    activityId,
    answer: { source },
    durationMs: 1000,
    answeredAt: new Date().toISOString(),
    channel: 'web',
    occasion: 'practice',
  });
}

const solutionOf = async (activityId: string): Promise<string> => {
  const [row] = await school.query(
    `select content ->> 'solution' as solution from app.activity where id = $1`,
    [activityId],
  );
  return String(row?.solution);
};

describe('an exercise for a learner', () => {
  it('is about what was asked for, is solved like any other, and counts for its family', async () => {
    const learner = person(ana);
    const made = await giveExercise(ports, learner, {
      skillKey: 'accumulating',
      level: 'same',
      language: 'es',
    });
    expect(made).toMatchObject({ isAsked: true, language: 'es', skills: [{ skillName: 'accumulating' }] });
    const { activity, lesson } = await getMadeExercise(ports, learner, made.activityId);
    expect(lesson.language).toBe('es');
    expect(JSON.stringify(activity)).not.toContain('solution');
    const wrong = await answer(learner, made.activityId, 'print(1)\n');
    expect(wrong.grade.correct).toBe(false);
    const right = await answer(learner, made.activityId, await solutionOf(made.activityId));
    expect(right).toMatchObject({ grade: { correct: true }, lesson: null });
    expect(right.masteryChanges).toMatchObject([{ skillId: skills.accumulating }]);
    const [row] = await school.query('select family_id from app.activity where id = $1', [made.activityId]);
    const traced = await transact(learner, ({ practice }) => practice.listAnswersAfter(learner.personId, 0));
    expect(traced.map(({ activityId }) => activityId)).toEqual([row?.family_id, row?.family_id]);
  });

  it('is theirs alone', async () => {
    const made = await giveExercise(ports, person(ana), { level: 'same' });
    const other = person(ben);
    await expect(getMadeExercise(ports, other, made.activityId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(answer(other, made.activityId, 'x = 1\n')).rejects.toMatchObject({ code: 'not-found' });
    await expect(giveExercise(ports, other, { like: made.activityId, level: 'same' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is another story when it is to be like one', async () => {
    const learner = await school.addPerson({ role: 'student' });
    const first = await giveExercise(ports, learner, { skillKey: 'choosing', level: 'same' });
    const second = await giveExercise(ports, learner, { like: first.activityId, level: 'same' });
    expect(second.skills).toEqual(first.skills);
    const rows = await school.query('select distinct story from app.made_exercise where learner_id = $1', [
      learner.personId,
    ]);
    expect(rows.length).toBe(2);
  });

  it('is the same one when the same message asks again, and another one for another message', async () => {
    const learner = await school.addPerson({ role: 'student' });
    const wish = { skillKey: 'choosing', level: 'same', language: 'en' } as const;
    const [askedBy, otherAsks] = [randomUUID(), randomUUID()];
    const first = await giveExercise(ports, learner, { ...wish, askedBy });
    expect(await giveExercise(ports, learner, { ...wish, askedBy })).toEqual(first);
    const other = await giveExercise(ports, learner, { ...wish, askedBy: otherAsks });
    expect(other.activityId).not.toBe(first.activityId);
    const classmate = await school.addPerson({ role: 'student' });
    const theirs = await giveExercise(ports, classmate, { ...wish, askedBy });
    expect(theirs.activityId).not.toBe(first.activityId);
  });

  it('stands in no course, no review and no offer', async () => {
    const rows = await school.query(
      `select count(*)::int as live from app.activity where made_for is not null and retired_at is null`,
    );
    expect(rows).toEqual([{ live: 0 }]);
  });
});

describe('exercises by a model', () => {
  const ask = () =>
    requestExercises(ports, person(tomas), {
      classId,
      skillId: skills['list-basics'] ?? '',
      difficulty: 0.4,
      wanted: 1,
      language: 'en',
      wishes: 'Football',
    });
  const write = (requestId: string) =>
    createWriteDrafts({ ...ports, exerciseWriter: writer })(
      { requestId },
      { tenant: person(tomas), signal: new AbortController().signal, attempt: 1 },
    );
  const page = { limit: 10 };

  it('are not asked for where the settings allow no model', async () => {
    await expect(ask()).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('are mended until they are sound, looked through, and then had by the class', async () => {
    await school.query(
      `insert into app.ai_school (school_id, level) values ($1, 'cloud')
                        on conflict (school_id) do update set level = 'cloud'`,
      [school.schoolId],
    );
    answers = [VACUOUS, GOALS];
    const request = await ask();
    await write(request.id);
    const teacher = person(tomas);
    expect((await listRequests(ports, teacher, page)).items).toMatchObject([
      { status: 'done', made: 1, problem: null },
    ]);
    const { items } = await listDrafts(ports, teacher, { ...page, status: 'draft' });
    expect(items).toMatchObject([{ title: GOALS.title, origin: 'a model' }]);
    const draftId = items[0]?.id ?? '';
    expect(await tryDraft(ports, teacher, draftId, GOALS.starter)).toMatchObject({ passed: false });
    expect(await tryDraft(ports, teacher, draftId, GOALS.solution)).toMatchObject({ passed: true });
    const stranger = await school.addPerson({ role: 'teacher' });
    await expect(getDraft(ports, stranger, draftId)).rejects.toMatchObject({ code: 'not-found' });
    const { title, statement, hints, starter, solution } = await getDraft(ports, teacher, draftId);
    const texts = { title, statement, hints, starter, solution };
    const spoiled = { ...texts, solution: starter };
    await expect(changeDraft(ports, teacher, draftId, spoiled)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const changed = await changeDraft(ports, teacher, draftId, { ...texts, title: 'All goals' });
    expect(changed).toMatchObject({ title: 'All goals', isEdited: true });
    await decideDraft(ports, teacher, draftId, 'refused');
    for (let time = 0; time < 2; time += 1) await decideDraft(ports, teacher, draftId, 'approved');
    const lines = await school.query(
      `select action, subject, actor_id, details ->> 'skill' as skill from app.audit_log
        where action like 'exercise-draft.%' order by at, id`,
    );
    expect(lines.map(({ action }) => action)).toEqual(
      ['edited', 'refused', 'approved'].map((one) => `exercise-draft.${one}`),
    );
    expect(lines[2]).toMatchObject({
      subject: 'All goals',
      actor_id: teacher.personId,
      skill: expect.any(String),
    });
    const wish = { skillKey: 'list-basics', level: 'same', language: 'en' } as const;
    const titles = [];
    for (let turn = 0; turn < 2; turn += 1) titles.push((await giveExercise(ports, person(ana), wish)).title);
    expect(titles).toContain('All goals');
    expect((await giveExercise(ports, person(ben), wish)).title).not.toBe('All goals');
  });

  it('are not asked for where the class allows none, nor written when it does so meanwhile', async () => {
    const narrowClass = (level: string) =>
      school.query(
        `insert into app.ai_class (school_id, class_id, level) values ($1, $2, $3)
                          on conflict (school_id, class_id) do update set level = excluded.level`,
        [school.schoolId, classId, level],
      );
    answers = [GOALS];
    const { id } = await ask();
    await narrowClass('builtin');
    expect(await getMakingTerms(ports, person(tomas), classId)).toMatchObject({ obstacle: 'policy' });
    await expect(ask()).rejects.toMatchObject({ code: 'forbidden' });
    await write(id);
    expect((await listRequests(ports, person(tomas), page)).items[0]).toMatchObject({
      ...{ id, status: 'done', made: 0, problem: 'not-allowed' },
    });
    await narrowClass('cloud');
    expect(await getMakingTerms(ports, person(tomas), classId)).toMatchObject({ obstacle: null });
  });

  it('are given up when they cannot be mended, and none is asked for when nobody answers', async () => {
    answers = [VACUOUS, VACUOUS, VACUOUS];
    await write((await ask()).id);
    answers = [];
    await write((await ask()).id);
    const { items } = await listRequests(ports, person(tomas), page);
    expect(items.slice(0, 2)).toMatchObject([
      { status: 'done', made: 0, problem: 'models-away' },
      { status: 'done', made: 0, refused: 1, problem: 'not-sound' },
    ]);
  });
});
