import type { CodeRunner } from '@kindling/core/code';
import type { CourseMaterial, TutorMaterialStore } from '@kindling/core/conversation';
import type { Transact } from '@kindling/core/ports';
import type { VoiceRequest } from '@kindling/core/turns';
import { expect, it } from 'vitest';
import { createSchoolTutor, type SchoolTutorPorts } from './school-tutor.ts';

const request: VoiceRequest = {
  tenant: { schoolId: 'school', correlationId: 'test' },
  learnerId: 'learner',
  replyId: 'reply',
};

/** A tutor over a database that fails as often as said, and how often it was asked for all courses. */
function openTutor(failures = 0, more: Partial<SchoolTutorPorts> = {}) {
  const asked: { courses: number; transactions: number; isAway?: boolean } = { courses: 0, transactions: 0 };
  const tutorMaterial = {
    findStamp: async () => 'stamp',
    async listCourses(): Promise<CourseMaterial[]> {
      asked.courses += 1;
      await Promise.resolve();
      if (asked.courses <= failures) throw new Error('away');
      return [{ slug: 'empty', language: 'en', lessons: [] }];
    },
  } as unknown as TutorMaterialStore;
  const transact: Transact<{ tutorMaterial: TutorMaterialStore }> = (_tenant, work) => {
    asked.transactions += 1;
    return asked.isAway === true ? Promise.reject(new Error('away')) : work({ tutorMaterial });
  };
  const openRunner = () => Promise.reject(new Error('nothing is run'));
  return {
    asked,
    tutor: createSchoolTutor({
      transact,
      openRunner,
      readCards: async () => new Map(),
      onFailure: () => undefined,
      ...more,
    }),
  };
}

it('reads the courses of a school once for a whole class that begins at the same moment', async () => {
  const { asked, tutor } = openTutor();
  tutor.warm(request.tenant);
  const ports = await Promise.all(Array.from({ length: 30 }, () => tutor.forTurn(request, undefined)));
  expect(new Set(ports.map(({ builtIn }) => builtIn)).size).toBe(1);
  expect(asked.courses).toBe(1);
});

it('reads them again when that failed', async () => {
  const { asked, tutor } = openTutor(1);
  await expect(tutor.forTurn(request, undefined)).rejects.toThrow('away');
  await expect(tutor.forTurn(request, undefined)).resolves.toMatchObject({
    builtIn: { origin: 'builtin' },
  });
  expect(asked.courses).toBe(2);
});

it('reads the ideas of the courses again when that failed', async () => {
  let reads = 0;
  const { tutor } = openTutor(0, {
    readCards: async () => {
      reads += 1;
      if (reads === 1) throw new Error('no file can be opened now');
      return new Map();
    },
  });
  await expect(tutor.forTurn(request, undefined)).rejects.toThrow('no file');
  await expect(tutor.forTurn(request, undefined)).resolves.toMatchObject({
    builtIn: { origin: 'builtin' },
  });
  expect(reads).toBe(2);
});

const PROGRAM = {
  prompt: 'Write a function `double(number)`.',
  starter: 'def double(number):\n',
  solution: 'def double(number):\n    return number * 2\n',
  entry: { kind: 'function', name: 'double' },
  tests: [{ key: 'four', visible: true, hint: 'Twice four.', call: { arguments: [4], expected: 8 } }],
};

it('tries programs of a reply in the line of the learner it is for', async () => {
  const asked: (string | undefined)[] = [];
  const run: CodeRunner['run'] = async ({ learner }) => {
    asked.push(learner);
    throw new Error('the sandbox is away');
  };
  const { tutor } = openTutor(0, { openRunner: async () => ({ run }) });
  const program = { id: 'double', type: 'code', schemaVersion: 1, title: 'Double', hints: [], teaches: null };
  const material = { ...program, language: 'en', content: PROGRAM };
  const { guard } = await tutor.forTurn(request, material);
  async function* reply() {
    yield 'Like this:\n\n```python\ndef double(number):\n    return number + number\n```\n';
  }
  const guarded = guard.guard(reply(), { activity: tutor.toActivity(material), earlier: [] });
  const read = async () => {
    for await (const { type } of guarded) expect(type).toBe('text');
  };
  await expect(read()).rejects.toThrow('the sandbox is away');
  expect(new Set(asked)).toEqual(new Set(['learner']));
});

it('asks the database nothing where the courses are those it knows, and again when they have changed', async () => {
  const { asked, tutor } = openTutor();
  const knownWith = (coursesStamp: string) => ({ standing: undefined, coursesStamp, at: new Date() });
  await tutor.forTurn(request, undefined, knownWith('stamp'));
  await tutor.forTurn(request, undefined, knownWith('stamp'));
  expect(asked).toEqual({ courses: 1, transactions: 1 });
  await tutor.forTurn(request, undefined, knownWith('another'));
  expect(asked.transactions).toBe(2);
});

it('goes on with the courses it knows when they cannot be looked at', async () => {
  const failures: unknown[] = [];
  const { asked, tutor } = openTutor(0, { onFailure: (error) => void failures.push(error) });
  const { builtIn } = await tutor.forTurn(request, undefined);
  asked.isAway = true;
  expect((await tutor.forTurn(request, undefined)).builtIn).toBe(builtIn);
  expect(failures).toHaveLength(1);
});

it('lets the built-in tutor answer when nobody can find out who may', async () => {
  const failures: unknown[] = [];
  const { tutor } = openTutor(0, {
    chooseVoice: () => Promise.reject(new Error('away')),
    onFailure: (error) => void failures.push(error),
  });
  const { voice, builtIn } = await tutor.forTurn(request, undefined);
  expect(voice).toBe(builtIn);
  expect(failures).toHaveLength(1);
});

it('describes an activity once, and anew when its course was changed', () => {
  const { tutor } = openTutor();
  const material = {
    id: 'gap',
    type: 'cloze',
    schemaVersion: 1,
    title: 'Went',
    content: { prompt: 'Fill the gap.', text: 'She {{went}} home.' },
    hints: [],
    language: 'en',
    teaches: 'en',
  };
  const described = tutor.toActivity(material);
  expect(described.statement).toContain('Fill the gap.');
  expect(tutor.toActivity({ ...material })).toBe(described);
  expect(tutor.toActivity({ ...material, content: { prompt: 'Anew' } }).statement).toBe('Anew');
});
