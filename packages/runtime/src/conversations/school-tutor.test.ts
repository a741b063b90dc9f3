import type { CourseMaterial, TutorMaterialStore } from '@kindling/core/conversation';
import type { Transact } from '@kindling/core/ports';
import type { VoiceRequest } from '@kindling/core/turns';
import { expect, it } from 'vitest';
import { createSchoolTutor } from './school-tutor.ts';

const request: VoiceRequest = {
  tenant: { schoolId: 'school', correlationId: 'test' },
  learnerId: 'learner',
  replyId: 'reply',
};

/** A tutor over a database that fails as often as said, and how often it was asked for all courses. */
function openTutor(failures = 0) {
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
  return { asked, tutor: createSchoolTutor({ transact, openRunner, onFailure: () => undefined }) };
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
