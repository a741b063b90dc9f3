import { AppError, type EventPayload, type Id, type Principal } from '@kindling/shared';
import type { Outbox } from '../events/index.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { SOLUTION_FRESH_MS } from './aid.ts';
import type { AttemptStore } from './attempt-store.ts';
import { assertHelpAllowed, type ExerciseRuleStore } from './exercise-rules.ts';

/** The hints of an activity and which of them this learner was given. */
export interface HintLadder {
  /** Texts from the gentlest to the plainest, three at most. */
  hints: readonly string[];
  /** Highest rung given in this sitting: since the previous attempt, or within the last day when that is longer. */
  rungInSitting: number;
  /** Highest rung given since the previous attempt: what the next answer will count as. */
  rungSinceAttempt: number;
}

export interface HintStore {
  /** Undefined when the school has no such activity now. A sitting begins at `sittingFrom` or the previous attempt. */
  findLadder(learnerId: Id, activityId: Id, sittingFrom: Date): Promise<HintLadder | undefined>;
  insert(hint: { id: Id; learnerId: Id; activityId: Id; rung: number; takenAt: Date }): Promise<void>;
}

/** What the tutor helped with, beside the ladder of the author's hints. */
export interface TutorHelpStore {
  /**
   * Notes what the tutor helped with in a conversation, 0 for talk without a hint; the author's own ladder is not climbed
   * by it. False when as much was noted since the last answer, or the school has no such activity now.
   */
  insertOfTutor(help: {
    id: Id;
    learnerId: Id;
    activityId: Id;
    rung: number;
    takenAt: Date;
  }): Promise<boolean>;
}

export interface TakeHintPorts {
  transact: Transact<{
    attempts: AttemptStore;
    hints: HintStore;
    exerciseRules: ExerciseRuleStore;
    outbox: Outbox;
  }>;
  clock: Clock;
  newId: NewId;
}

export interface Hint {
  /** 1-3. */
  rung: number;
  text: string;
  remaining: number;
}

/** Word of a hint for whoever watches, in the transaction that notes it. */
export function tellHelp(
  { newId }: { newId: NewId },
  outbox: Outbox,
  { at, ...given }: Omit<EventPayload<'exercise.help-given'>, 'at'> & { at: Date },
): Promise<void> {
  return outbox.append({
    id: newId(),
    name: 'exercise.help-given',
    key: given.learnerId,
    payload: { ...given, at: at.toISOString() },
  });
}

/**
 * Gives the next hint and records it as help with the learner's next answer. When all were given, the last one is
 * read out again: a page loaded anew must not lose it. The ladder starts over in a new sitting, a day later.
 * @throws `not-found` for an unknown activity, `forbidden` where a teacher allows no help, `conflict` when it has no hints.
 */
export async function takeHint(ports: TakeHintPorts, principal: Principal, activityId: Id): Promise<Hint> {
  return ports.transact(principal, async ({ attempts, hints, exerciseRules, outbox }) => {
    const learnerId = principal.personId;
    await attempts.lockLearner(learnerId);
    const takenAt = ports.clock();
    const sittingFrom = new Date(takenAt.getTime() - SOLUTION_FRESH_MS);
    const [ladder, rules] = await Promise.all([
      hints.findLadder(learnerId, activityId, sittingFrom),
      exerciseRules.listRules(learnerId, activityId, takenAt),
    ]);
    if (ladder === undefined) throw new AppError('not-found', 'There is no such activity.');
    assertHelpAllowed(rules);
    const rung = Math.min(ladder.hints.length, ladder.rungInSitting + 1);
    const text = ladder.hints[rung - 1];
    if (text === undefined) {
      throw new AppError('conflict', 'This activity has no hints.', {
        hint: 'Try an answer: it is explained.',
      });
    }
    if (rung > ladder.rungSinceAttempt) {
      await hints.insert({ id: ports.newId(), learnerId, activityId, rung, takenAt });
      await tellHelp(ports, outbox, { learnerId, activityId, source: 'author', rung, at: takenAt });
    }
    return { rung, text, remaining: ladder.hints.length - rung };
  });
}
