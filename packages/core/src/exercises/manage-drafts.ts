import {
  AppError,
  type exercises,
  type Id,
  type Page,
  type PageQuery,
  type Principal,
  type ResponseOf,
} from '@kindling/shared';
import type { AuditLog, AuditRecord } from '../accounts/audit.ts';
import type { JobQueue } from '../jobs/index.ts';
import type { ActivityGrading } from '../learning/activity-grading.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftContent } from './draft-content.ts';
import type { DraftReader, DraftStore, StoredDraft } from './draft-store.ts';
import type { ExerciseWriter } from './exercise-writer.ts';
import type { ExerciseLab } from './make-exercise.ts';
import { type LevelStores, levelFor } from './write-drafts.ts';

interface Stores extends LevelStores {
  exerciseDrafts: DraftStore;
  jobs: JobQueue;
  audit: AuditLog;
}

export interface ManageDraftsPorts {
  transact: Transact<Stores>;
  exerciseWriter: Pick<ExerciseWriter, 'originOf'>;
  openExerciseLab(personId: Id): Promise<ExerciseLab>;
  grading: Pick<ActivityGrading, 'toPublic'>;
  clock: Clock;
  newId: NewId;
}

const readerOf = ({ personId, role }: Principal): DraftReader => ({ personId, isAdmin: role === 'admin' });

const NO_DRAFT = () =>
  new AppError('not-found', 'There is no such exercise.', {
    hint: 'Somebody may have decided about it. Reload the list.',
  });
const NO_CLASS = () => new AppError('not-found', 'There is no such class.');

async function assertClass(store: DraftStore, principal: Principal, classId: Id | undefined): Promise<void> {
  if (classId === undefined && principal.role === 'admin') return;
  if (classId === undefined)
    throw new AppError('forbidden', 'Exercises for the whole school are for its admins to ask for.', {
      hint: 'Choose one of your classes.',
    });
  if (!(await store.mayAskFor(readerOf(principal), classId))) throw NO_CLASS();
}

type Obstacle = 'policy' | 'no-model' | null;

async function findObstacle(
  { exerciseWriter }: Pick<ManageDraftsPorts, 'exerciseWriter'>,
  stores: LevelStores,
  personId: Id,
  classId: Id | undefined,
) {
  const level = await levelFor(stores, personId, classId ?? null);
  const obstacle: Obstacle =
    level === 'builtin' ? 'policy' : exerciseWriter.originOf(level) === undefined ? 'no-model' : null;
  return { level, obstacle };
}

/** Whether models may write for the caller, and about which skills. @throws `not-found` for a class of others */
export function getMakingTerms(
  ports: ManageDraftsPorts,
  principal: Principal,
  classId: Id | undefined,
): Promise<ResponseOf<typeof exercises.getMakingTerms>> {
  return ports.transact(principal, async (stores) => {
    if (classId !== undefined) await assertClass(stores.exerciseDrafts, principal, classId);
    const terms = await findObstacle(ports, stores, principal.personId, classId);
    return { ...terms, skills: await stores.exerciseDrafts.listSkills() };
  });
}

export interface RequestInput {
  classId?: Id | undefined;
  skillId: Id;
  difficulty: number;
  wanted: number;
  language: 'en' | 'es';
  wishes: string;
}

/**
 * Asks for exercises; they are written by a job, which begins at once.
 * @throws `forbidden` where the policy allows no model or none is set up, `not-found` for a class or skill that is not there
 */
export function requestExercises(
  ports: ManageDraftsPorts,
  principal: Principal,
  input: RequestInput,
): Promise<exercises.ExerciseRequest> {
  return ports.transact(principal, async (stores) => {
    const { exerciseDrafts, jobs } = stores;
    await assertClass(exerciseDrafts, principal, input.classId);
    const { obstacle } = await findObstacle(ports, stores, principal.personId, input.classId);
    if (obstacle !== null) throw new AppError('forbidden', REFUSED[obstacle], { hint: STILL_MADE });
    const skill = (await exerciseDrafts.listSkills()).find(({ skillId }) => skillId === input.skillId);
    if (skill === undefined) throw new AppError('not-found', 'There is no such skill.');
    const id = ports.newId();
    const { classId = null, ...asked } = input;
    await exerciseDrafts.insertRequest({
      ...asked,
      classId,
      id,
      askedBy: principal.personId,
      askedAt: ports.clock(),
    });
    await jobs.enqueue('exercises.make-drafts', { requestId: id }, { dedupeKey: id });
    const stored = await exerciseDrafts.findRequest(id);
    if (stored === undefined) throw new AppError('internal', 'The request was not stored.');
    const { askedBy: _by, skillKey: _key, wishes: _wishes, knownTitles: _titles, ...request } = stored;
    return { ...request, askedAt: ports.clock().toISOString() };
  });
}

const REFUSED = {
  policy: 'The settings of this school or class allow no models.',
  'no-model': 'No model is set up here.',
} as const;
const STILL_MADE = 'Learners still get exercises, made from the templates of the courses.';

/** What the caller asked for, the newest first. */
export function listRequests(
  ports: ManageDraftsPorts,
  principal: Principal,
  page: PageQuery,
): Promise<Page<exercises.ExerciseRequest>> {
  return ports.transact(principal, ({ exerciseDrafts }) =>
    exerciseDrafts.pageRequests(principal.personId, page),
  );
}

/** Exercises by models that the caller decides about. */
export function listDrafts(
  ports: ManageDraftsPorts,
  principal: Principal,
  page: PageQuery & { status: exercises.DraftStatus },
): Promise<Page<exercises.ExerciseDraft>> {
  return ports.transact(principal, ({ exerciseDrafts }) =>
    exerciseDrafts.pageDrafts(readerOf(principal), page),
  );
}

function selectDraft(ports: ManageDraftsPorts, principal: Principal, draftId: Id): Promise<StoredDraft> {
  return ports.transact(principal, async ({ exerciseDrafts }) => {
    const draft = await exerciseDrafts.findDraft(readerOf(principal), draftId);
    if (draft === undefined) throw NO_DRAFT();
    return draft;
  });
}

/** Everything of it, solution and hidden tests as well. @throws `not-found` */
export async function getDraft(
  ports: ManageDraftsPorts,
  principal: Principal,
  draftId: Id,
): Promise<exercises.WholeDraft> {
  return describe(ports, await selectDraft(ports, principal, draftId));
}

function describe({ grading }: ManageDraftsPorts, { summary, content }: StoredDraft): exercises.WholeDraft {
  const { exercise, starter, solution, wrong } = content;
  const { title, statement, hints, entry, limits, files, tests, misconceptions } = exercise;
  const open = tests.map((test) => ({ ...test, visible: true }));
  const activity = { prompt: statement, starter, solution, entry, limits, files, tests: open };
  return {
    ...summary,
    title,
    statement,
    hints: [...hints],
    starter,
    solution,
    content: grading.toPublic({ type: 'code', schemaVersion: 1, content: activity }, summary.id),
    wrong: misconceptions.map(({ key, explanation }) => ({ key, explanation, source: wrong[key] ?? '' })),
  };
}

/**
 * Changes texts and programs of a draft. It is checked as when it was made; what its tests expect stays.
 * @throws `invalid-input` with what is wrong in its hint, `conflict` when it is decided about, `not-found`
 */
export async function changeDraft(
  ports: ManageDraftsPorts,
  principal: Principal,
  draftId: Id,
  texts: exercises.DraftTexts,
): Promise<exercises.WholeDraft> {
  const { summary, content } = await selectDraft(ports, principal, draftId);
  const changed = withTexts(content, texts);
  const checked = await checkDraft(
    await ports.openExerciseLab(principal.personId),
    changed,
    summary.language,
    false,
  );
  if (!checked.ok)
    throw new AppError('invalid-input', 'The exercise does not hold together any more.', {
      hint: checked.faults.join('\n'),
    });
  await ports.transact(principal, async ({ exerciseDrafts, audit }) => {
    if (!(await exerciseDrafts.changeContent(draftId, checked.content)))
      throw new AppError('conflict', 'This exercise is decided about already.', {
        hint: 'Take the decision back first.',
      });
    await audit.append(lineOf(ports, principal, 'edited', { ...summary, title: texts.title }));
  });
  return describe(ports, {
    summary: { ...summary, title: texts.title, isEdited: true },
    content: checked.content,
  });
}

/** What learners get and who let them have it is to be found out later. */
function lineOf(
  { newId }: ManageDraftsPorts,
  { personId }: Principal,
  change: 'approved' | 'refused' | 'edited',
  { id: draftId, title, skillName, classId }: exercises.ExerciseDraft,
): AuditRecord {
  const details = { skill: skillName, draftId, classId };
  return { id: newId(), actorId: personId, action: `exercise-draft.${change}`, subject: title, details };
}

function withTexts(content: DraftContent, texts: exercises.DraftTexts): DraftContent {
  const { title, statement, hints, starter, solution } = texts;
  const [first = '', second = '', third = ''] = hints;
  return {
    ...content,
    exercise: { ...content.exercise, title, statement, hints: [first, second, third] },
    starter,
    solution,
  };
}

/** Lets learners have it from now on, or not any more; what was made from it stays with them. @throws `not-found` */
export function decideDraft(
  ports: ManageDraftsPorts,
  principal: Principal,
  draftId: Id,
  status: 'approved' | 'refused',
): Promise<exercises.ExerciseDraft> {
  return ports.transact(principal, async ({ exerciseDrafts, audit }) => {
    const draft = await exerciseDrafts.findDraft(readerOf(principal), draftId);
    if (draft === undefined) throw NO_DRAFT();
    if (draft.summary.status !== status) await audit.append(lineOf(ports, principal, status, draft.summary));
    await exerciseDrafts.decide(draftId, { status, by: principal.personId, at: ports.clock() });
    return { ...draft.summary, status };
  });
}

/** Runs the tests of a draft on a program. Nothing is recorded. @throws `not-found`, `unavailable` */
export async function tryDraft(
  ports: ManageDraftsPorts,
  principal: Principal,
  draftId: Id,
  source: string,
): Promise<ResponseOf<typeof exercises.tryExerciseDraft>> {
  const { exercise } = (await selectDraft(ports, principal, draftId)).content;
  const lab = await ports.openExerciseLab(principal.personId);
  const tests = await Promise.all(
    exercise.tests.map(async (test) => {
      const failure = await lab.findFailure({ ...exercise, tests: [test] }, source);
      return { key: test.key, passed: failure === undefined, seen: failure?.seen ?? null };
    }),
  );
  return { passed: tests.every(({ passed }) => passed), tests };
}
