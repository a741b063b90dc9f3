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
function openTutor(failures = 0, readCards: SchoolTutorPorts['readCards'] = async () => new Map()) {
  const asked = { courses: 0 };
  const tutorMaterial = {
    findStamp: async () => 'stamp',
    async listCourses(): Promise<CourseMaterial[]> {
      asked.courses += 1;
      await Promise.resolve();
      if (asked.courses <= failures) throw new Error('away');
      return [];
    },
  } as unknown as TutorMaterialStore;
  const transact: Transact<{ tutorMaterial: TutorMaterialStore }> = (_tenant, work) =>
    work({ tutorMaterial });
  const openRunner = () => Promise.reject(new Error('nothing is run'));
  return { asked, tutor: createSchoolTutor({ transact, openRunner, readCards, onFailure: () => undefined }) };
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
  const { tutor } = openTutor(0, async () => {
    reads += 1;
    if (reads === 1) throw new Error('no file can be opened now');
    return new Map();
  });
  await expect(tutor.forTurn(request, undefined)).rejects.toThrow('no file');
  await expect(tutor.forTurn(request, undefined)).resolves.toMatchObject({
    builtIn: { origin: 'builtin' },
  });
  expect(reads).toBe(2);
});
