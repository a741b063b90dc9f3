import { type Aid, AppError, type Grade, type Id, type learning, type Principal } from '@kindling/shared';
import type { Outbox } from '../events/index.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import type { ActivityGrading } from './activity-grading.ts';
import { decideAid, isAided } from './aid.ts';
import { clampAnsweredAt } from './answered-at.ts';
import type {
  AttemptContext,
  AttemptOutcome,
  AttemptStore,
  NewAttempt,
  RecordedAttempt,
} from './attempt-store.ts';
import { countActiveDays, toLocalDate } from './calendar.ts';
import { lessonStatusOf } from './lesson-status.ts';
import { foldEvidence, type MasteryState, toMastery } from './mastery.ts';
import { isSameJson } from './same-json.ts';
import { isStorableJson } from './storable-json.ts';

export interface RecordAttemptPorts {
  transact: Transact<{ attempts: AttemptStore; outbox: Outbox }>;
  grading: ActivityGrading;
  clock: Clock;
  newId: NewId;
}

export interface AttemptInput {
  attemptId: Id;
  activityId: Id;
  answer: unknown;
  durationMs: number;
  /** RFC 3339, from the learner's device. */
  answeredAt: string;
  channel: NewAttempt['channel'];
}

/** The times one attempt is judged by. */
interface Moment {
  answeredAt: Date;
  receivedAt: Date;
}

interface SkillChange {
  skillId: Id;
  state: MasteryState;
  change: learning.MasteryChange;
}

function conflict(): AppError {
  return new AppError('conflict', 'This attempt id was used for another answer.', {
    hint: 'Send every new answer with an attempt id of its own.',
  });
}

function unknownActivity(): AppError {
  return new AppError('not-found', 'There is no such activity.', { hint: 'Open the lesson again.' });
}

function toResult(id: Id, attempt: RecordedAttempt, repeated: boolean): learning.AttemptResult {
  const { activityId, grade, aid, outcome } = attempt;
  return { attemptId: id, activityId, grade, aid, ...outcome, repeated };
}

/** An activity that left the curriculum still takes answers that were given before it did, or continue earlier ones. */
function assertAnswerable({ activity }: AttemptContext, answeredAt: Date): void {
  const { retiredAt, answered } = activity;
  if (retiredAt !== null && !answered && answeredAt >= retiredAt) throw unknownActivity();
}

function changeSkills(context: AttemptContext, grade: Grade, aid: Aid, moment: Moment): SkillChange[] {
  const aided = isAided(aid);
  const today = toLocalDate(moment.receivedAt, context.timeZone);
  const daysBefore = context.unaidedDays;
  const daysAfter = aided ? daysBefore : [...daysBefore, toLocalDate(moment.answeredAt, context.timeZone)];
  return context.skills.map(({ skillId, skillName, state: before }) => {
    const after = foldEvidence(before, { purpose: context.activity.purpose, score: grade.score, aided });
    return {
      skillId,
      state: after,
      change: {
        skillId,
        skillName,
        before: toMastery(before, countActiveDays(daysBefore, today)),
        after: toMastery(after, countActiveDays(daysAfter, today)),
      },
    };
  });
}

function moveLesson({ lesson, activity }: AttemptContext): AttemptOutcome['lesson'] {
  const isNew = !activity.answered && activity.retiredAt === null;
  const activitiesAnswered = lesson.activitiesAnswered + (isNew ? 1 : 0);
  const status = lessonStatusOf({ ...lesson, activitiesAnswered, started: true });
  return { id: lesson.id, status, activitiesAnswered, activityCount: lesson.activityCount };
}

function announce(
  outbox: Outbox,
  ports: RecordAttemptPorts,
  attempt: NewAttempt,
  wasCompleted: boolean,
): Promise<void>[] {
  const { learnerId, id: attemptId, activityId, aid, channel, grade, outcome } = attempt;
  const { lesson, masteryChanges } = outcome;
  const at = attempt.answeredAt.toISOString();
  const skills = masteryChanges.flatMap(({ skillId, after }) =>
    after.state === 'started' ? [{ skillId, scorePercent: after.scorePercent, level: after.level }] : [],
  );
  const { correct, score } = grade;
  const recorded = outbox.append({
    id: ports.newId(),
    name: 'learning.evidence-recorded',
    key: learnerId,
    payload: {
      learnerId,
      attemptId,
      activityId,
      lessonId: lesson.id,
      correct,
      score,
      aid,
      channel,
      at,
      skills,
    },
  });
  if (lesson.status !== 'done' || wasCompleted) return [recorded];
  const completed = outbox.append({
    id: ports.newId(),
    name: 'learning.lesson-completed',
    key: learnerId,
    payload: { learnerId, lessonId: lesson.id, at },
  });
  return [recorded, completed];
}

/**
 * Grades an answer and records it as evidence, in one transaction: attempt, grade, evidence, mastery, the learner's
 * day, the lesson's progress and the events. Sending the same attempt id again answers what was recorded and
 * writes nothing.
 * @throws `not-found` for an activity the school does not have (any more), `invalid-input` for an answer of the
 * wrong shape, `conflict` when the attempt id was used for another activity or answer.
 */
export async function recordAttempt(
  ports: RecordAttemptPorts,
  principal: Principal,
  input: AttemptInput,
): Promise<learning.AttemptResult> {
  return ports.transact(principal, async ({ attempts, outbox }) => {
    const learnerId = principal.personId;
    // Asked for together to save round trips: what reads behind the lock is executed when the lock is held.
    const [, recorded, context] = await Promise.all([
      attempts.lockLearner(learnerId),
      attempts.findRecorded(learnerId, input.attemptId),
      attempts.findContext(learnerId, input.activityId, ports.clock()),
    ]);
    const receivedAt = ports.clock();
    if (context === undefined) throw recorded === undefined ? unknownActivity() : conflict();
    const answer = parseAnswer(ports.grading, context.activity.type, input.answer);
    if (recorded !== undefined) {
      const isSame = recorded.activityId === input.activityId && isSameJson(recorded.answer, answer);
      if (!isSame) throw conflict();
      return toResult(input.attemptId, recorded, true);
    }

    const moment = { receivedAt, answeredAt: clampAnsweredAt(new Date(input.answeredAt), receivedAt) };
    assertAnswerable(context, moment.answeredAt);
    const attempt = judge(ports, context, { ...input, answer }, learnerId, moment);
    await Promise.all([
      attempts.record(attempt),
      ...announce(outbox, ports, attempt, context.lesson.completed),
    ]);
    return toResult(attempt.id, attempt, false);
  });
}

function parseAnswer(grading: ActivityGrading, type: string, submitted: unknown): unknown {
  const answer = grading.parseAnswer(type, submitted);
  if (isStorableJson(answer)) return answer;
  throw new AppError('invalid-input', 'The answer has characters that are no text.', {
    hint: 'Type the answer again.',
  });
}

/** Grades the parsed answer and works out everything it changes; writes nothing. */
function judge(
  ports: RecordAttemptPorts,
  context: AttemptContext,
  input: AttemptInput,
  learnerId: Id,
  moment: Moment,
): NewAttempt {
  const grade = ports.grading.grade(context.activity, input.answer);
  const aid = decideAid(context.help, moment.answeredAt);
  const changes = changeSkills(context, grade, aid, moment);
  return {
    id: input.attemptId,
    learnerId,
    activityId: input.activityId,
    contentHash: context.activity.contentHash,
    purpose: context.activity.purpose,
    answer: input.answer,
    grade,
    aid,
    durationMs: input.durationMs,
    channel: input.channel,
    ...moment,
    day: toLocalDate(moment.answeredAt, context.timeZone),
    evidence: changes.map(({ skillId, state }) => ({ id: ports.newId(), skillId, state })),
    outcome: { masteryChanges: changes.map(({ change }) => change), lesson: moveLesson(context) },
  };
}
