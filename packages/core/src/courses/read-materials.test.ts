import { describe, expect, it } from 'vitest';
import type { MaterialStore } from './material-store.ts';
import { listEssayPrompts, listRolePlays, listVocabulary, type MaterialPorts } from './read-materials.ts';

const principal = { schoolId: 's', personId: 'p', role: 'student', correlationId: 'c' } as const;
const page = { limit: 25 };
const EMPTY = { items: [], nextCursor: null };

function openCourse(known: string) {
  const asked: unknown[] = [];
  const answer = async (...words: unknown[]) => {
    asked.push(words);
    return EMPTY;
  };
  const materials: MaterialStore = {
    hasCourse: async (courseId) => courseId === known,
    pageVocabulary: answer,
    pageRolePlays: answer,
    pageEssayPrompts: answer,
  };
  const ports = { transact: (_tenant, work) => work({ materials }) } satisfies MaterialPorts;
  return { ports, asked };
}

describe('what a course brings', () => {
  it('is read of one course, words also of one lesson', async () => {
    const { ports, asked } = openCourse('course');
    expect(await listVocabulary(ports, principal, 'course', { ...page, lessonId: 'lesson' })).toBe(EMPTY);
    expect(await listRolePlays(ports, principal, 'course', page)).toBe(EMPTY);
    expect(await listEssayPrompts(ports, principal, 'course', page)).toBe(EMPTY);
    expect(asked).toEqual([
      ['p', 'course', { lessonId: 'lesson' }, { cursor: undefined, ...page }],
      ['course', page],
      ['course', page],
    ]);
  });

  it.each([listVocabulary, listRolePlays, listEssayPrompts])(
    'is not read of a course that is not there',
    async (list) => {
      const { ports, asked } = openCourse('course');
      await expect(list(ports, principal, 'other', page)).rejects.toMatchObject({ code: 'not-found' });
      expect(asked).toEqual([]);
    },
  );
});
