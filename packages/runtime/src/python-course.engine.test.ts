import { activityRegistry } from '@kindling/activities/registry';
import { readPackFiles } from '@kindling/adapters/content-files';
import { checkPack, type PackFiles } from '@kindling/core/curriculum';
import { PYTHON_MISCONCEPTIONS } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER } from './content.ts';

const files = await readPackFiles(`${CONTENT_FOLDER}/python-from-zero`);
const check = checkPack(files, activityRegistry);
const exercises = check.ok ? check.pack.exercises : [];

describe('Python from zero', () => {
  it('shows at least 40 different misconceptions, of all but four ideas of the catalogue', () => {
    const shown = new Set(exercises.flatMap((exercise) => [...exercise.misconceptions.keys()]));
    expect(shown.size).toBeGreaterThanOrEqual(40);
    const isShown = new Set(
      PYTHON_MISCONCEPTIONS.filter(({ key }) => shown.has(key)).map(({ concept }) => concept),
    );
    const missing = PYTHON_MISCONCEPTIONS.map(({ concept }) => concept).filter((one) => !isShown.has(one));
    // Programs of novices hold these; a new gap is to be filled, not added.
    expect([...new Set(missing)].sort()).toEqual(['list', 'name-error', 'scope', 'split']);
  });

  it('tests what is read or handed in with a hidden case, so that an answer made to fit is caught', () => {
    const onlyVisible = exercises
      .map(({ exercise }) => exercise)
      .filter(({ tests, entry }) => {
        const takesInput = entry.kind !== 'program' || tests.some((test) => test.stdin !== '');
        return takesInput && tests.every((test) => test.visible);
      });
    expect(onlyVisible.map(({ key }) => key)).toEqual([]);
  });
});

type Description = Record<string, unknown>;
interface Draft {
  description: Description;
  sources: Map<string, string>;
}
const firstOf = (description: Description, field: string) => (description[field] as Description[])[0] ?? {};

/** One mistake authors make each, in an exercise that was sound. */
const MISTAKES: Record<string, (draft: Draft, at: (file: string) => string) => void> = {
  'a hint left out': ({ description }) => (description.hints as string[]).pop(),
  'a hint that tells': ({ description, sources }, at) => {
    description.hints = ['Look again.', 'Think.', `It is:\n${sources.get(at('solution.py'))}`];
  },
  'a test hint that tells': ({ description, sources }, at) => {
    firstOf(description, 'tests').hint = (sources.get(at('solution.py')) ?? '').slice(0, 300);
  },
  'the solution as the starter': ({ sources }, at) =>
    sources.set(at('starter.py'), `# Begin here.\n${sources.get(at('solution.py'))}`),
  'no solution': ({ sources }, at) => sources.delete(at('solution.py')),
  'a misconception nobody knows': ({ description }) => {
    firstOf(description, 'misconceptions').key = 'bad-luck';
  },
  'a misconception without code': ({ description, sources }, at) =>
    sources.delete(at(`misconceptions/${firstOf(description, 'misconceptions').key}.py`)),
  'the solution as a misconception': ({ description, sources }, at) => {
    const path = at(`misconceptions/${firstOf(description, 'misconceptions').key}.py`);
    sources.set(path, `${sources.get(at('solution.py'))}\n# wrong\n`);
  },
  'a skill nobody declared': ({ description }) => (description.skills as string[]).push('magic'),
  'a prerequisite nobody declared': ({ description }) => {
    description.prerequisites = ['magic'];
  },
  'a test that looks at nothing': ({ description }) => {
    const tests = description.tests as Description[];
    tests[0] = { key: 'nothing', visible: true, hint: 'Look.', call: { arguments: [] } };
  },
  'a test twice': ({ description }) => {
    const tests = description.tests as Description[];
    tests.push(tests[0] ?? {});
  },
  'an entry the code does not have': ({ description }) => {
    description.entry = { kind: 'function', name: 'somewhere_else' };
  },
  'a field mistyped': ({ description }) => {
    description.dificulty = 0.5;
  },
};

/** The course with nothing but `key` among its exercises, that one broken by `mistake`. */
function breakExercise(key: string, mistake: string): PackFiles {
  const at = (file: string) => `exercises/${key}/${file}`;
  const isKept = (path: string) => !path.startsWith('exercises/') || path.startsWith(at(''));
  const documents = new Map(
    [...files.documents]
      .filter(([path]) => isKept(path))
      .map(([path, document]) => [path, structuredClone(document)]),
  );
  const draft: Draft = {
    description: documents.get(at('exercise.yaml')) as Description,
    sources: new Map([...files.sources].filter(([path]) => isKept(path))),
  };
  const course = documents.get('course.yaml') as { units: { exercises: string[] }[] };
  for (const unit of course.units) unit.exercises = unit.exercises.filter((name) => name === key);
  MISTAKES[mistake]?.(draft, at);
  return { ...files, documents, sources: draft.sources };
}

describe('the check', () => {
  /** One of each unit: every check reads the whole course. */
  const keys = [...new Map(exercises.map(({ unitKey, exercise }) => [unitKey, exercise.key])).values()];

  it('finds no fault in one exercise alone, so that what it finds below is the mistake', () => {
    expect(keys.filter((key) => !checkPack(breakExercise(key, 'none'), activityRegistry).ok)).toEqual([]);
  });

  it.each(Object.keys(MISTAKES))('catches %s', (mistake) => {
    const missed = keys.filter((key) => checkPack(breakExercise(key, mistake), activityRegistry).ok);
    expect(missed).toEqual([]);
  });
});
