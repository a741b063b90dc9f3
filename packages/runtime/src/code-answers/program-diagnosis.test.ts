import { activityRegistry } from '@kindling/activities/registry';
import { definitions } from '@kindling/activities/schemas';
import type { CodeRequest } from '@kindling/core/code';
import type { HandedInProgram } from '@kindling/core/learning';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPython, type PythonRunner } from '../python.ts';
import { DEFAULT_STATE_FOLDER } from '../state-folder.ts';
import { createProgramDiagnosis } from './program-diagnosis.ts';

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python?.close());

function handedIn(source: string, files?: Record<string, string>): HandedInProgram {
  const content = definitions.code?.sample.content;
  const activity = { id: 'a', type: 'code', schemaVersion: 1, content, contentHash: 'one', title: 'Double' };
  return {
    activityId: 'a',
    activity: { ...activity, hints: [], language: 'en', teaches: null },
    answer: { source, ...(files && { files }) },
    correct: false,
    rungGiven: 0,
  };
}

function open(options: { longestMs?: number } = {}) {
  const requests: CodeRequest[] = [];
  const diagnosis = createProgramDiagnosis({
    parseActivity: activityRegistry.parseActivity,
    openRunner: async () => ({
      run(request, runOptions) {
        requests.push(request);
        return python.run(request, runOptions);
      },
    }),
    ...options,
  });
  const look = (source: string, language: 'en' | 'es' = 'en', correctPrograms: string[] = []) =>
    diagnosis.diagnose(handedIn(source), { language, learnerId: 'ana', correctPrograms });
  const lookBeside = (source: string, files: Record<string, string>) =>
    diagnosis.diagnose(handedIn(source, files), { language: 'en', learnerId: 'ana', correctPrograms: [] });
  return { look, lookBeside, requests };
}

const WRONG = 'def double(number):\n    return number + 2\n';

describe('looking at a program that was handed in', () => {
  it('gives two hints, the second about a line, and none with the solution', async () => {
    const { look } = open();
    const { hints, line } = await look(WRONG);
    expect(hints).toHaveLength(2);
    expect(hints[0]).toContain('double(4)');
    expect(line).toBe(2);
    expect(hints.join(' ')).not.toContain('number * 2');
    expect((await look(WRONG, 'es')).hints[1]).toContain('línea 2');
  });

  it('runs a program once, also for two who ask at the same time, in the learner’s own turn', async () => {
    const { look, requests } = open();
    const [one, other] = await Promise.all([look(WRONG), look(WRONG)]);
    expect(other).toEqual(one);
    await look(WRONG);
    const examinations = requests.filter(({ files }) => 'request.json' in files);
    expect(examinations).toHaveLength(1);
    expect(new Set(requests.map(({ learner }) => learner))).toEqual(new Set(['ana']));
  });

  it.each(['own', 'search', 'running', 'main'])(
    'runs a program with its module %s, and looks for the fault in the program',
    async (module) => {
      const { lookBeside } = open();
      const source = `from ${module} import add\n\n\ndef double(number):\n    return add(number, 2)\n`;
      const files = { [`${module}.py`]: 'def add(a, b):\n    return a + b\n' };
      for (let time = 0; time < 2; time += 1) {
        const { hints, line } = await lookBeside(`${source}${'#'.repeat(time)}`, files);
        expect(hints[0]).toContain('double(4)');
        expect(hints.join(' ')).not.toMatch(/Import|No module/);
        expect(line).toBe(5);
      }
    },
  );

  it('never shows a hidden test to the program', async () => {
    const { look, requests } = open();
    await look(WRONG);
    const request = JSON.parse(
      String(requests.find(({ files }) => 'request.json' in files)?.files['request.json']),
    );
    expect(request.tests.map(({ name }: { name: string }) => name)).toEqual(['four']);
  });

  it('compares with programs that are correct in a run of its own, and shows nothing of them', async () => {
    const { look, requests } = open();
    const other = 'def double(value):\n    zebra = value * 2\n    return zebra\n';
    const { hints } = await look(WRONG, 'en', [other]);
    expect(hints.join(' ')).not.toMatch(/zebra|value \* 2/);
    const withOther = requests.filter(({ files }) =>
      Object.values(files).some((file) => String(file).includes('zebra')),
    );
    expect(withOther).toHaveLength(1);
    expect(Object.keys(withOther[0]?.files ?? {})).not.toContain('submission.txt');
  });

  it('says nothing about a program that passes what can be seen', async () => {
    const { look } = open();
    expect(await look('def double(number):\n    return number * 2 if number else 1\n')).toEqual({
      hints: [],
      line: null,
    });
  });

  it('tells of a program that Python cannot read', async () => {
    const { look } = open();
    const { hints, line } = await look('def double(number)\n    return 1\n');
    expect(hints[0]).toContain("expected ':'");
    expect(line).toBe(1);
  });

  it('gives up in time, and is asked anew by the next', async () => {
    const { look, requests } = open({ longestMs: 1 });
    await expect(look(WRONG)).rejects.toMatchObject({ code: 'unavailable' });
    const runs = requests.length;
    await expect(look(WRONG)).rejects.toMatchObject({ code: 'unavailable' });
    expect(requests.length).toBeGreaterThanOrEqual(runs);
  });
});
