import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { expect, it } from 'vitest';
import { z } from 'zod';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const Told = z.object({
  outbound: z.array(z.string()),
  origins: z.array(z.string()),
  loaded: z.array(z.string()),
});

const place = await createTestDatabase();
const appUrl = place.urlFor('kindling_app');

/** Five whole turns of a learner of a school whose policy is `level`; nothing is said of it when that is undefined. */
async function talkAt(level: string | undefined): Promise<z.infer<typeof Told>> {
  const school = await openLearningSchool(appUrl);
  const { personId } = await school.addPerson({ role: 'student' });
  const course = await school.addCourse({ lessons: [[{ hints: ['Think.', 'Add.', 'Five.'] }]] });
  if (level !== undefined)
    await school.query('insert into app.ai_school (school_id, level, adult_learners) values ($1, $2, true)', [
      school.schoolId,
      level,
    ]);
  const scene = [appUrl, school.schoolId, personId, course.lessons[0]?.activityIds[0] ?? ''];
  const hooks = ['--import', path('egress-hooks.fixture.ts')];
  const words = [...hooks, path('egress-turns.fixture.ts'), ...scene, `database=${new URL(appUrl).port}`];
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 60_000 });
  return Told.parse(JSON.parse(stdout));
}

const [narrow, wide] = await Promise.all([talkAt(undefined), talkAt('cloud')]);

it('whole turns reach the database and nothing else, as long as nobody allowed a model', () => {
  const { outbound, origins, loaded } = narrow;
  expect(outbound).toEqual([]);
  expect(loaded).toEqual([]);
  expect(origins).toEqual(Array(5).fill('builtin'));
});

it('a turn that asks a model is seen to', () => {
  const { outbound, origins } = wide;
  expect(outbound.length).toBeGreaterThan(0);
  expect(origins).toEqual(Array(5).fill('builtin'));
});
