import { type Diagnosis, diagnoseProgram } from '@kindling/runtime/python';
import { AppError } from '@kindling/shared';
import { Command, Option } from 'commander';
import { decodeText, readOne, typedPath } from '../python/read-files.ts';
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
    const diagnosis = await diagnoseProgram(python, decodeText(bytes), tested, { language });
    const { passedTests, failingTests, exception } = diagnosis;
    if (passedTests + failingTests.length === 0 && exception === null) {
      throw new AppError('invalid-input', `No test of ${tests} came to an end.`, {
        hint: 'Python cannot read the tests, or the program ends Python itself.',
      });
    }
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
