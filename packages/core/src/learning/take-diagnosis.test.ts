import { AppError, type Principal } from '@kindling/shared';
import { expect, it } from 'vitest';
import type { ExerciseRule } from './exercise-rules.ts';
import {
  type Diagnosed,
  type DiagnosisStore,
  type HandedInProgram,
  MOST_OTHER_PROGRAMS,
  type TakeDiagnosisPorts,
  takeDiagnosis,
} from './take-diagnosis.ts';

const principal: Principal = {
  schoolId: 'school',
  personId: 'ana',
  role: 'student',
  correlationId: 'request',
};

const PROGRAM: HandedInProgram = {
  activityId: 'activity',
  activity: {
    ...{ id: 'activity', type: 'code', schemaVersion: 1, content: {}, contentHash: 'hash' },
    ...{ title: 'Double', hints: [], language: 'en', teaches: null },
  },
  answer: { source: 'x' },
  correct: false,
  rungGiven: 0,
};

function setUp(
  program: Partial<HandedInProgram> | undefined,
  found: Diagnosed | AppError,
  rules: ExerciseRule[] = [],
) {
  const inserted: Parameters<DiagnosisStore['insert']>[0][] = [];
  const others: Parameters<DiagnosisStore['listCorrectPrograms']>[] = [];
  let open = 0;
  const given = program && { ...PROGRAM, ...program };
  const ports: TakeDiagnosisPorts = {
    clock: () => new Date('2026-11-21T09:00:00Z'),
    newId: () => 'help',
    answers: { runs: (type) => type === 'code', run: async () => [] },
    diagnosis: {
      async diagnose(_program, { correctPrograms }) {
        expect(correctPrograms).toEqual(['of another']);
        expect(open, 'no transaction is open while a program runs').toBe(0);
        if (found instanceof AppError) throw found;
        return found;
      },
    },
    async transact(_tenant, work) {
      open += 1;
      const result = await work({
        attempts: { lockLearner: async () => undefined } as never,
        exerciseRules: { listRules: async () => rules },
        outbox: { append: async () => undefined },
        diagnoses: {
          findProgram: async () => given,
          listCorrectPrograms: async (...asked) => {
            others.push(asked);
            return ['of another'];
          },
          insert: async (help) => {
            inserted.push(help);
          },
        },
      });
      open -= 1;
      return result;
    },
  };
  return {
    inserted,
    others,
    take: () => takeDiagnosis(ports, { principal, attemptId: 'attempt', language: 'en' }),
  };
}

const alone: ExerciseRule = {
  title: 'Loops',
  dueAt: new Date('2026-11-27T17:00:00Z'),
  timeZone: 'UTC',
  maxAttempts: null,
  help: 'none',
  attempts: 1,
  solved: false,
};

it('looks for no fault where a teacher wants the exercise done alone', async () => {
  const { take, inserted } = setUp({}, new AppError('internal', 'Nobody may look'), [alone]);
  await expect(take()).rejects.toMatchObject({ code: 'forbidden' });
  expect(inserted).toEqual([]);
});

const TWO: Diagnosed = { hints: ['look there', 'this line'], line: 3 };

it('gives the gentler hint first, and the line with the last one only', async () => {
  const first = setUp({}, TWO);
  expect(await first.take()).toEqual({ rung: 1, text: 'look there', line: null, remaining: 1 });
  expect(first.inserted).toMatchObject([{ learnerId: 'ana', activityId: 'activity', rung: 1 }]);
  const second = setUp({ rungGiven: 1 }, TWO);
  expect(await second.take()).toEqual({ rung: 2, text: 'this line', line: 3, remaining: 0 });
  expect(second.inserted).toMatchObject([{ rung: 2 }]);
});

it('reads the last one out again without recording the same help twice', async () => {
  const { take, inserted } = setUp({ rungGiven: 2 }, TWO);
  expect(await take()).toMatchObject({ rung: 2, text: 'this line' });
  expect(inserted).toEqual([]);
});

it('counts nothing as help where there is nothing to say', async () => {
  const { take, inserted } = setUp({}, { hints: [], line: null });
  expect(await take()).toEqual({ rung: 0, text: null, line: null, remaining: 0 });
  expect(inserted).toEqual([]);
});

it('looks at no right answer, at none that is no program, and at none of somebody else', async () => {
  await expect(setUp({ correct: true }, TWO).take()).rejects.toMatchObject({ code: 'conflict' });
  const choice = { ...PROGRAM.activity, type: 'choice' };
  await expect(setUp({ activity: choice }, TWO).take()).rejects.toMatchObject({ code: 'conflict' });
  await expect(setUp(undefined, TWO).take()).rejects.toMatchObject({ code: 'not-found' });
});

it('records no help when it took too long', async () => {
  const { take, inserted } = setUp({}, new AppError('unavailable', 'Later.'));
  await expect(take()).rejects.toMatchObject({ code: 'unavailable' });
  expect(inserted).toEqual([]);
});

it('asks for programs of others that solved the same task, a bounded number', async () => {
  const { take, others } = setUp({}, { hints: ['one', 'two'], line: 2 });
  await take();
  expect(others).toMatchObject([['ana', { id: 'activity', contentHash: 'hash' }, MOST_OTHER_PROGRAMS]]);
});
