import type { Id } from '@kindling/shared';
import type { TransactionalConsumer } from '../../events/index.ts';
import { toLocalDate } from '../../learning/calendar.ts';
import { BADGES } from '../badges/badge-catalogue.ts';
import { stepsOf } from '../badges/badge-steps.ts';
import type { KeptSteps, LearnerRecordStore, MadeStep, NewAward } from './record-store.ts';
import { type DatedAnswer, shareByDay } from './share-by-day.ts';

/** Goes up when the records are to be made anew from the log: another rule, another sum. */
const RECORDS_VERSION = 1;
/** Answers taken up in one round; a learner who is new to the records may have years of them. */
const ROUND = 200;
/** Rounds of one event; what is left is taken up with the learner's next answer. */
const MAX_ROUNDS = 25;

type Stores = { records: LearnerRecordStore };

const definitionOf = new Map(BADGES.map((badge) => [badge.id, badge]));

function madeSteps(answers: readonly DatedAnswer[]): MadeStep[] {
  return answers.flatMap((answer) =>
    stepsOf(answer, answer.history).flatMap(({ badge, key }) => {
      const version = definitionOf.get(badge)?.version;
      const { attemptId, answeredAt: at } = answer;
      return version === undefined ? [] : [{ badge, key, attemptId, at, version }];
    }),
  );
}

/** The grades that these steps completed, each with the step that did. */
function awardsFor({ count, added }: KeptSteps): NewAward[] {
  return added.flatMap(({ badge, version, attemptId, at }, index) => {
    const reached = count - added.length + index + 1;
    const grade = (definitionOf.get(badge)?.steps.indexOf(reached) ?? -1) + 1;
    return grade === 0 ? [] : [{ badge, version, grade, attemptId, at }];
  });
}

async function takeUp(records: LearnerRecordStore, learnerId: Id, answers: readonly DatedAnswer[]) {
  const { days, skills } = shareByDay(answers);
  await records.addDays(learnerId, days, skills);
  const steps = madeSteps(answers);
  if (steps.length === 0) return;
  const kept = await records.addSteps(learnerId, steps);
  await records.award(learnerId, kept.flatMap(awardsFor));
}

/**
 * Keeps what is read of a learner beside the ledger: days, skills by day, steps towards badges. An event only says
 * that there is more in the log; what is taken up is read from the log itself, behind the place reached so far. So a
 * repeated event adds nothing, a lost one is made up for by the next, and a new version folds the log again.
 */
export function createRecordKeeping(): TransactionalConsumer<Stores, 'learning.evidence-recorded'> {
  return {
    name: 'learner-records',
    effect: 'transaction',
    events: ['learning.evidence-recorded'],
    async handle({ payload: { learnerId } }, { records }) {
      let reached = await records.lockRecords(learnerId, RECORDS_VERSION);
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const { timeZone, answers } = await records.readLog(learnerId, reached, ROUND);
        const last = answers.at(-1);
        if (last === undefined) return;
        const dated = answers.map((answer) => ({ ...answer, day: toLocalDate(answer.answeredAt, timeZone) }));
        await takeUp(records, learnerId, dated);
        reached = last.ordinal;
        await records.moveTo(learnerId, reached);
        if (answers.length < ROUND) return;
      }
    },
  };
}
