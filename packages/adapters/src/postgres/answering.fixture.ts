import { randomUUID } from 'node:crypto';
import { type ActivityGrading, type AttemptInput, recordAttempt } from '@kindling/core/learning';
import { createRecordKeeping } from '@kindling/core/motivation';
import { AppError, type Principal } from '@kindling/shared';
import { createFakeClock, RIGHT, type TestDatabase } from '@kindling/testkit';

/** As the choice type grades, without its package: adapters may not know it. */
const grading: ActivityGrading = {
  parseAnswer(_type, answer) {
    if (typeof answer === 'object' && answer !== null && 'optionId' in answer) return answer;
    throw new AppError('invalid-input', 'Not an answer');
  },
  grade(_activity, answer) {
    const correct = (answer as typeof RIGHT).optionId === RIGHT.optionId;
    return { correct, score: correct ? 1 : 0, feedback: { correct } };
  },
  toPublic: () => ({}),
};

/** People who answer by a clock of the test's own, with the records kept beside the ledger. */
export function openAnswering(place: TestDatabase) {
  const database = place.open();
  const clock = createFakeClock('2026-11-21T12:00:00Z');
  const ports = { transact: database.transact, grading, clock: clock.now, newId: randomUUID };
  const keeping = createRecordKeeping();
  return {
    ...ports,
    at: clock,
    answer(learner: Principal, activityId: string, answer = RIGHT, change: Partial<AttemptInput> = {}) {
      return recordAttempt(ports, learner, {
        attemptId: randomUUID(),
        activityId,
        answer,
        durationMs: 4000,
        answeredAt: clock.now().toISOString(),
        channel: 'web',
        occasion: 'lesson',
        ...change,
      });
    },
    /** As the relay does after a commit; what the event says but whose it is does not matter. */
    keep(learner: Principal) {
      const { schoolId, personId, correlationId } = learner;
      const payload = {
        learnerId: personId,
        attemptId: randomUUID(),
        activityId: randomUUID(),
        lessonId: randomUUID(),
        correct: true,
        score: 1,
        aid: 'none' as const,
        channel: 'web' as const,
        at: clock.now().toISOString(),
        skills: [],
      };
      const event = {
        id: randomUUID(),
        name: 'learning.evidence-recorded' as const,
        schoolId,
        key: personId,
        correlationId,
        occurredAt: payload.at,
        payload,
      };
      return database.transact(learner, (stores) => keeping.handle(event, stores));
    },
  };
}
