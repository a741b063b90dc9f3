import { classify } from '@kindling/activities/explain-error';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openPython, type PythonRunner } from './python.ts';
import { DEFAULT_STATE_FOLDER } from './state-folder.ts';
import { UNREADABLE_PROGRAMS } from './unreadable-programs.fixture.ts';

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python?.close());

async function runPython<Schema extends z.ZodType>(
  source: string,
  files: Record<string, string>,
  shape: Schema,
): Promise<z.infer<Schema>> {
  const { stdout, stderr } = await python.run({
    files: { ...files, 'main.py': source },
    task: { mode: 'program', path: 'main.py' },
    limits: { timeoutMs: 20_000, memoryMb: 128, outputBytes: 1_048_576 },
  });
  expect(stderr).toBe('');
  return shape.parse(JSON.parse(stdout));
}

const LIST_EXCEPTIONS = `
import builtins, json
found = [name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)]
print(json.dumps(found))
`;

/** Asked of the interpreter itself, so that a newer one cannot have a class that nobody explains. */
it('every exception that the interpreter has built in has words of its own', async () => {
  const types = await runPython(LIST_EXCEPTIONS, {}, z.array(z.string()));
  expect(types.length).toBeGreaterThan(65);
  expect(types.filter((type) => classify(type, 'words nobody foresaw').kind === 'own-class')).toEqual([]);
});

const COMPILE_ALL = `
import json
with open("programs.json", encoding="utf-8") as file:
    programs = json.load(file)
told = []
for program in programs:
    try:
        compile(program, "solution.py", "exec")
        told.append(["", ""])
    except SyntaxError as error:
        told.append([type(error).__name__, error.msg])
print(json.dumps(told))
`;

it('what it says of programs that it cannot read is explained by more than the class', async () => {
  const programs = JSON.stringify(UNREADABLE_PROGRAMS.map(([, program]) => program));
  const told = await runPython(
    COMPILE_ALL,
    { 'programs.json': programs },
    z.array(z.tuple([z.string(), z.string()])),
  );
  const found = told.map(([type, message], index) => [
    classify(type, message).kind,
    UNREADABLE_PROGRAMS[index]?.[1],
    message,
  ]);
  expect(found).toEqual(
    UNREADABLE_PROGRAMS.map(([kind, program], index) => [kind, program, told[index]?.[1]]),
  );
  // Names, numbers and lines aside these are so many different messages of CPython.
  const messages = new Set(told.map(([, message]) => message.replaceAll(/'[^']*'|\d+|U\+\w+/g, '…')));
  expect(messages.size).toBeGreaterThanOrEqual(50);
});
