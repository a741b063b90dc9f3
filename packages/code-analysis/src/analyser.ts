import { readdir, readFile } from 'node:fs/promises';
import type { CodeLimits, CodeResult, CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { AppError } from '@kindling/shared';

/** Longer programs are not read: no exercise asks for as much. */
const MOST_CHARACTERS = 60_000;

const read = new Map<string, Record<string, string>>();

/** The Python files of an analyser, by name, as a run takes them along. Read once. */
export async function readAnalyser(folder: URL): Promise<Record<string, string>> {
  const known = read.get(folder.href);
  if (known !== undefined) return known;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.py'));
  const sources = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const files = Object.fromEntries(names.map((name, index) => [name, sources[index] ?? '']));
  read.set(folder.href, files);
  return files;
}

/** @throws AppError invalid-input for a program that is too long to be read */
export function assertReadable(source: string): void {
  if (source.length <= MOST_CHARACTERS) return;
  throw new AppError('invalid-input', `The program has more than ${MOST_CHARACTERS} characters.`, {
    hint: 'Give it in parts.',
  });
}

type Bytecode = Record<string, Uint8Array>;

const MAIN = 'main.py';
/** Every module but the one that is run, as Python imports it when it finds no source. */
const COMPILE = `import glob, py_compile
for name in glob.glob("*.py"):
    if name not in ("${MAIN}", "compile.py"):
        py_compile.compile(name, name + "c", doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
`;
const COMPILE_LIMITS = { timeoutMs: 10_000, memoryMb: 128 };
/** What Python says of bytecode that another version of it wrote, or that is not there. */
const UNUSABLE = /bad magic number|^ModuleNotFoundError/m;

/** By analyser; null while it is made, and where it could not be: then the sources do as well. */
const bytecodes = new Map<string, Bytecode | null>();
const used = new Set<string>();

/** Reading the sources anew is half of the time of a review, so from the second use on Python gets what it made of them. */
async function compileAnalyser(runner: CodeRunner, folder: URL): Promise<void> {
  if (bytecodes.has(folder.href)) return;
  bytecodes.set(folder.href, null);
  const sources = await readAnalyser(folder);
  const { status, files } = await runner.run({
    files: { ...sources, 'compile.py': COMPILE },
    task: { mode: 'program', path: 'compile.py' },
    limits: COMPILE_LIMITS,
  });
  if (status !== 'ok') return;
  const made = [...files].filter(([name]) => name.endsWith('.pyc'));
  // A part of it would be worse than none: a module that is left out is not found.
  if (made.length !== Object.keys(sources).length - 1) return;
  bytecodes.set(folder.href, Object.fromEntries(made));
}

export interface AnalyserInput {
  /** Beside the analyser, by name. */
  files: Record<string, string>;
  arguments?: string[];
  limits: Partial<CodeLimits>;
}

/** Runs the analyser of a folder: its `main.py`, on the files that are given. */
export async function runAnalyser(
  runner: CodeRunner,
  folder: URL,
  { files, limits, ...input }: AnalyserInput,
  options: CodeRunOptions = {},
): Promise<CodeResult> {
  const sources = await readAnalyser(folder);
  const run = (analyser: Record<string, string | Uint8Array>) =>
    runner.run(
      { files: { ...analyser, ...files }, task: { mode: 'program', path: MAIN, ...input }, limits },
      options,
    );
  const bytecode = bytecodes.get(folder.href);
  if (bytecode) {
    const result = await run({ [MAIN]: sources[MAIN] ?? '', ...bytecode });
    if (result.status === 'ok' || !UNUSABLE.test(result.stderr)) return result;
    bytecodes.delete(folder.href);
  }
  // Nobody waits for it, and who needs one review does not pay for the next.
  if (used.has(folder.href)) compileAnalyser(runner, folder).catch(() => undefined);
  used.add(folder.href);
  return run(sources);
}
