import { type Diagnosis, diagnoseProgram } from '@kindling/runtime/python';
import { Command, Option } from 'commander';
import { readOne, typedPath } from '../python/read-files.ts';
import { readTests } from '../python/read-tests.ts';
import { withPython } from '../python/with-python.ts';

interface DiagnoseOptions {
  tests: string;
  json?: boolean;
  language: 'en' | 'es';
}

/** The diagnosis for people: what fails, where to look first, and the hints. */
function formatDiagnosis({
  failingTests,
  exception,
  passedTests,
  suspiciousLines,
  hint1,
  hint2,
}: Diagnosis): string {
  if (failingTests.length === 0 && exception === null) return `All ${passedTests} tests pass.`;
  const lines = suspiciousLines.slice(0, 3).map(({ line, score }) => `  line ${line} (${score})`);
  const failing = failingTests.map(({ name, kind }) => `✗ ${name}: ${kind}`);
  return [...failing, 'Look first at:', ...lines, hint1 ?? '', hint2 ?? ''].filter(Boolean).join('\n');
}

async function diagnose(file: string, { tests, json, language }: DiagnoseOptions): Promise<void> {
  await withPython(async (python) => {
    const { name, bytes } = await readOne(typedPath(file));
    const tested = await readTests(typedPath(tests), name.replace(/\.py$/, ''));
    const diagnosis = await diagnoseProgram(python, new TextDecoder().decode(bytes), tested, { language });
    console.log(json ? JSON.stringify(diagnosis) : formatDiagnosis(diagnosis));
  });
}

/** `kindling diagnose FILE.py --tests DIR|FILE`: where the fault most likely is, and two hints that lead there. */
export function diagnoseCommand(): Command {
  return new Command('diagnose')
    .description('looks for the fault in a Python program that fails its tests')
    .argument('<file>', 'the program')
    .requiredOption('--tests <path>', 'folder of an exercise or of unit tests, or one file of them')
    .addOption(new Option('--language <language>', 'of the hints').choices(['en', 'es']).default('en'))
    .option('--json', 'the diagnosis as data')
    .action(diagnose);
}
