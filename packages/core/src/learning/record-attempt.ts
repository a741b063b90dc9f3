import { type Aid, AppError, type Id, type learning, type Occasion, type Principal } from '@kindling/shared';
import type { Outbox } from '../events/index.ts';
import type { AtCommit, Clock, NewId, Transact } from '../ports/index.ts';
import type { ActivityGrading, AnswerRunner } from './activity-grading.ts';
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
import { assertAttemptLeft, type ExerciseRuleStore } from './exercise-rules.ts';
import { type FoldedSkill, foldCard, foldSkills, readYounger } from './fold-attempt.ts';
import { lessonStatusOf } from './lesson-status.ts';
import { toMastery } from './mastery.ts';
import { toAttemptContext } from './reviews/fact-context.ts';
import type { FactStore } from './reviews/fact-store.ts';
import { type AnswerRun, mustRun, runAndRecord } from './run-answer.ts';
import { isSameJson } from './same-json.ts';
import { isStorableJson } from './storable-json.ts';

export interface RecordAttemptPorts {
  transact: Transact<{
    attempts: AttemptStore;
    facts: Pick<FactStore, 'findContext' | 'addWordsOfLesson'>;
    exerciseRules: ExerciseRuleStore;
    outbox: Outbox;
    atCommit: AtCommit;
  }>;
  grading: ActivityGrading;
  /** Left out where no activity asks for a program. */
  answers?: AnswerRunner;
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
  occasion: Occasion;
}

/** The times one attempt is judged by. */
interface Moment {
  answeredAt: Date;
  receivedAt: Date;
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

/** Each skill before and after the answer, for the learner to see. */
function describeChanges(
  context: AttemptContext,
  skills: readonly FoldedSkill[],
  aid: Aid,
  moment: Moment,
): learning.MasteryChange[] {
  const today = toLocalDate(moment.receivedAt, context.timeZone);
  const daysBefore = context.unaidedDays;
  const daysAfter = isAided(aid)
    ? daysBefore
    : [...daysBefore, toLocalDate(moment.answeredAt, context.timeZone)];
  return skills.map(({ skillId, skillName, before, state }) => ({
    skillId,
    skillName,
    before: toMastery(before, countActiveDays(daysBefore, today)),
    after: toMastery(state, countActiveDays(daysAfter, today)),
  }));
}

function moveLesson({ lesson, activity }: AttemptContext, occasion: Occasion): AttemptOutcome['lesson'] {
  if (lesson === null) return null;
  const isNew = !activity.answered && activity.retiredAt === null;
  const activitiesAnswered = lesson.activitiesAnswered + (isNew ? 1 : 0);
  const started = lesson.started || occasion === 'lesson';
  const status = lessonStatusOf({ ...lesson, activitiesAnswered, started });
  return { id: lesson.id, status, activitiesAnswered, activityCount: lesson.activityCount };
}

function announce(
  outbox: Outbox,
  ports: RecordAttemptPorts,
  attempt: NewAttempt,
  finished: Id | null,
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
      lessonId: lesson?.id ?? null,
      correct,
      score,
      aid,
      channel,
      at,
      skills,
    },
  });
  if (finished === null) return [recorded];
  const completed = outbox.append({
    id: ports.newId(),
    name: 'learning.lesson-completed',
    key: learnerId,
    payload: { learnerId, lessonId: finished, at },
  });
  return [recorded, completed];
}

/**
 * Grades an answer and records it as evidence, in one transaction: attempt, grade, evidence, mastery, the review
 * card, the learner's day, the lesson's progress and the events. Sending the same attempt id again answers what was recorded and
 * writes nothing.
 * @throws `not-found` for an activity the school does not have (any more), `invalid-input` for an answer of the
 * wrong shape, `forbidden` beyond the tries that a teacher allows, `conflict` when the attempt id was used for another activity or answer. For an answer that is a program
 * also what its runner throws.
 */
export async function recordAttempt(
  ports: RecordAttemptPorts,
  principal: Principal,
  input: AttemptInput,
): Promise<learning.AttemptResult> {
  return runAndRecord(ports.answers, principal.personId, (run) =>
    recordInTransaction(ports, principal, input, run),
  );
}

/** Records the answer, or says what to run first: nobody waits for a program while a learner's lock is held. */
function recordInTransaction(
  ports: RecordAttemptPorts,
  principal: Principal,
  input: AttemptInput,
  run: AnswerRun | undefined,
) {
  return ports.transact(principal, async ({ attempts, facts, exerciseRules, outbox, atCommit }) => {
    const learnerId = principal.personId;
    const answeredAt = new Date(input.answeredAt);
    // Asked for together to save round trips: what reads behind the lock is executed when the lock is held.
    const [, recorded, ofLesson, rules] = await Promise.all([
      attempts.lockLearner(learnerId),
      attempts.findRecorded(learnerId, input.attemptId),
      attempts.findContext(learnerId, input.activityId, ports.clock()),
      exerciseRules.listRules(learnerId, input.activityId, clampAnsweredAt(answeredAt, ports.clock())),
    ]);
    const context = ofLesson ?? (await findFact(facts, learnerId, input.activityId, ports.clock()));
    const receivedAt = ports.clock();
    if (context === undefined) throw recorded === undefined ? unknownActivity() : conflict();
    const answer = parseAnswer(ports.grading, context.activity.type, input.answer);
    if (recorded !== undefined) {
      const isSame = recorded.activityId === input.activityId && isSameJson(recorded.answer, answer);
      if (!isSame) throw conflict();
      return toResult(input.attemptId, recorded, true);
    }

    const moment = { receivedAt, answeredAt: clampAnsweredAt(answeredAt, receivedAt) };
    assertAnswerable(context, moment.answeredAt);
    assertAttemptLeft(rules, input.occasion);
    const missing = mustRun(ports.answers, context.activity, answer, run);
    if (missing !== undefined) return missing;
    const judged = { ...input, answer, learnerId, run: run?.showed };
    const attempt = await judge(ports, attempts, context, judged, moment);
    const finished = findFinishedLesson(context, attempt);
    atCommit(attempts.record(attempt));
    for (const event of announce(outbox, ports, attempt, finished)) atCommit(event);
    if (finished !== null) atCommit(facts.addWordsOfLesson(learnerId, finished, receivedAt));
    return toResult(attempt.id, attempt, false);
  });
}

/** The question of a review card; undefined when nothing of the learner's is asked by that id. */
async function findFact(
  facts: Pick<FactStore, 'findContext'>,
  learnerId: Id,
  questionId: Id,
  now: Date,
): Promise<AttemptContext | undefined> {
  const found = await facts.findContext(learnerId, questionId, now);
  return found && toAttemptContext(found, questionId);
}

/** The lesson that this answer finished for the first time. */
function findFinishedLesson({ lesson }: AttemptContext, { outcome }: NewAttempt): Id | null {
  return outcome.lesson?.status === 'done' && lesson?.completed === false ? outcome.lesson.id : null;
}

function parseAnswer(grading: ActivityGrading, type: string, submitted: unknown): unknown {
  const answer = grading.parseAnswer(type, submitted);
  if (isStorableJson(answer)) return answer;
  throw new AppError('invalid-input', 'The answer has characters that are no text.', {
    hint: 'Type the answer again.',
  });
}

/** How much an answer counts. Every activity type of today grades by exact rules, which are certain. */
const BY_RULE = { grader: 'rule', confidence: 1, weight: 1 } as const;

/** Grades the parsed answer and works out everything it changes; writes nothing. */
async function judge(
  ports: RecordAttemptPorts,
  attempts: AttemptStore,
  context: AttemptContext,
  input: AttemptInput & { learnerId: Id; run: unknown },
  moment: Moment,
): Promise<NewAttempt> {
  const { attemptId, learnerId, activityId, answer, durationMs, channel, occasion } = input;
  const { contentHash, purpose, type } = context.activity;
  const grade = ports.grading.grade(context.activity, answer, input.run);
  const aid = decideAid(context.help, moment.answeredAt);
  const weight = BY_RULE.weight * BY_RULE.confidence;
  const judged = { attemptId, learnerId, activityId, grade, aid, durationMs, weight, ...moment };
  const younger = await readYounger(attempts, context, judged);
  const skills = foldSkills(context, judged, younger);
  return {
    id: attemptId,
    learnerId,
    activityId,
    contentHash,
    purpose,
    answer,
    grade,
    aid,
    // A program that is not right yet is told what it does, not what it should be.
    solutionShown: grade.correct || ports.answers?.runs(type) !== true,
    durationMs,
    channel,
    occasion,
    ...BY_RULE,
    ...moment,
    ...foldCard(context, judged, younger),
    itemId: context.review.itemId,
    day: toLocalDate(moment.answeredAt, context.timeZone),
    evidence: skills.map(({ skillId, state, lastUnaidedAt }) => ({
      id: ports.newId(),
      skillId,
      state,
      lastUnaidedAt,
    })),
    outcome: {
      masteryChanges: describeChanges(context, skills, aid, moment),
      lesson: moveLesson(context, occasion),
    },
  };
}
