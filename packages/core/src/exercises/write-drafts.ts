import type { AiLevel, exercises, Id, Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type AiNarrowingStore, levelOfStanding, narrow, type PolicyStore } from '../ai/index.ts';
import type { JobHandler } from '../jobs/index.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftContent } from './draft-content.ts';
import type { DraftStore, StoredRequest } from './draft-store.ts';
import { type ExerciseWriter, type Repair, toDraft, type Writing } from './exercise-writer.ts';
import type { ExerciseLab } from './make-exercise.ts';

/** What says which models may write. */
export interface LevelStores {
  aiPolicy: PolicyStore;
  aiNarrowing: Pick<AiNarrowingStore, 'findClassLevel'>;
}

export interface WriteDraftsPorts {
  transact: Transact<LevelStores & { exerciseDrafts: DraftStore }>;
  exerciseWriter: ExerciseWriter;
  openExerciseLab(personId: Id, signal?: AbortSignal): Promise<ExerciseLab>;
  clock: Clock;
  newId: NewId;
}

/** After so many answers an exercise is given up: a fourth has never been better than the third. */
const MOST_ANSWERS = 3;
/** Longest account of what was wrong, in characters: the first faults cause the others. */
const LONGEST_PROBLEM = 1_500;

type Problem = exercises.RequestProblem;
type Written =
  | { ok: true; content: DraftContent; origin: string; repairs: number }
  | { ok: false; problem: Problem };

/** Level of whoever asks, narrowed by the class it is for; no learner is spoken of. */
export async function levelFor(
  { aiPolicy, aiNarrowing }: LevelStores,
  personId: Id,
  classId: Id | null,
): Promise<AiLevel> {
  const [standing, ofClass] = await Promise.all([
    aiPolicy.findStanding(personId),
    classId === null ? undefined : aiNarrowing.findClassLevel(classId),
  ]);
  const level = levelOfStanding(standing);
  return ofClass === undefined ? level : narrow(level, ofClass.level);
}

/**
 * Writes what a teacher asked for, one exercise after the other; each is stored as soon as it has passed every check.
 * Run again, it goes on with those that are missing. That a model is away or a budget is spent is a result.
 */
export function createWriteDrafts(ports: WriteDraftsPorts): JobHandler<'exercises.make-drafts'> {
  return async ({ requestId }, { tenant, signal }) => {
    const found = await ports.transact(tenant, async (stores) => {
      const request = await stores.exerciseDrafts.findRequest(requestId);
      if (request === undefined || request.status === 'done') return undefined;
      return { request, level: await levelFor(stores, request.askedBy, request.classId) };
    });
    if (found === undefined) return;
    await writeAll(ports, tenant, found.request, found.level, signal);
  };
}

async function writeAll(
  ports: WriteDraftsPorts,
  tenant: Tenant,
  request: StoredRequest,
  level: AiLevel,
  signal: AbortSignal,
): Promise<void> {
  const note = (progress: { status: 'running' | 'done'; refused: number; problem: Problem | null }) =>
    ports.transact(tenant, ({ exerciseDrafts }) =>
      exerciseDrafts.noteProgress(request.id, {
        ...progress,
        finishedAt: progress.status === 'done' ? ports.clock() : null,
      }),
    );
  let { made, refused, problem } = request;
  if (level === 'builtin') return note({ status: 'done', refused, problem: 'not-allowed' });
  const titles = [...request.knownTitles];
  while (made + refused < request.wanted) {
    signal.throwIfAborted();
    await note({ status: 'running', refused, problem });
    const written = await writeOne(ports, tenant, { ...request, knownTitles: titles }, level, signal);
    if (written.ok) {
      await store(ports, tenant, request.id, written);
      titles.push(written.content.exercise.title);
      made += 1;
      continue;
    }
    problem = written.problem;
    // Nobody answers: asking for the others would be asking the same.
    if (problem !== 'not-sound') break;
    refused += 1;
  }
  return note({ status: 'done', refused, problem });
}

function store(
  { transact, newId, clock }: WriteDraftsPorts,
  tenant: Tenant,
  requestId: Id,
  { content, origin, repairs }: Extract<Written, { ok: true }>,
): Promise<void> {
  const draft = { id: newId(), requestId, content, origin, repairs, madeAt: clock() };
  return transact(tenant, ({ exerciseDrafts }) => exerciseDrafts.insertDraft(draft));
}

/** One exercise: written, checked, and written again with what was wrong. */
async function writeOne(
  { exerciseWriter, openExerciseLab }: WriteDraftsPorts,
  tenant: Tenant,
  request: StoredRequest,
  level: AiLevel,
  signal: AbortSignal,
): Promise<Written> {
  const lab = await openExerciseLab(request.askedBy, signal);
  const asking = { level, request: { tenant, learnerId: request.askedBy, replyId: null }, signal };
  const repairs: Repair[] = [];
  while (repairs.length < MOST_ANSWERS) {
    const writing = await exerciseWriter.write(asking, request, repairs);
    if (!writing.ok && writing.why !== 'unreadable') return { ok: false, problem: writing.why };
    const checked = await check(lab, writing, request);
    if (checked.ok) return { ...checked, repairs: repairs.length };
    repairs.push({ answer: writing.answer, problem: checked.problem.slice(0, LONGEST_PROBLEM) });
  }
  return { ok: false, problem: 'not-sound' };
}

async function check(
  lab: ExerciseLab,
  writing: Exclude<Writing, { why: 'models-away' | 'budget-spent' | 'not-allowed' }>,
  request: StoredRequest,
) {
  if (!writing.ok) return { ok: false as const, problem: writing.problem };
  const draft = toDraftOrFault(writing, request);
  if (typeof draft === 'string') return { ok: false as const, problem: draft };
  const checked = await checkDraft(lab, draft, request.language, true);
  if (!checked.ok) return { ok: false as const, problem: checked.faults.join('\n') };
  return { ok: true as const, content: checked.content, origin: writing.origin };
}

function toDraftOrFault(
  { written }: Extract<Writing, { ok: true }>,
  request: StoredRequest,
): DraftContent | string {
  try {
    return toDraft(written, request);
  } catch (error) {
    if (error instanceof z.ZodError) return z.prettifyError(error);
    throw error;
  }
}
