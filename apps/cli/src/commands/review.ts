import { type CodeReview, reviewCode } from '@kindling/runtime/python';
import { Command, Option } from 'commander';
import { decodeText, readOne, typedPath } from '../python/read-files.ts';
import { withPython } from '../python/with-python.ts';

interface ReviewOptions {
  json?: boolean;
  language: 'en' | 'es';
}

/** The review for people: a line for each remark, then the score. */
function formatReview(file: string, { score, remarks }: CodeReview): string {
  const lines = remarks.map(
    ({ line, severity, rule, message }) => `${file}:${line}: ${severity} (${rule}) ${message}`,
  );
  return [...lines, `Score: ${score} of 100`].join('\n');
}

async function review(file: string, { json, language }: ReviewOptions): Promise<void> {
  await withPython(async (python) => {
    const { name, bytes } = await readOne(typedPath(file));
    const reviewed = await reviewCode(python, decodeText(bytes), language);
    console.log(json ? JSON.stringify(reviewed) : formatReview(name, reviewed));
  });
}

/** `kindling review FILE.py`: what a reader would remark in a program, line by line, and a score. It is not run. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('remarks on a Python program, line by line, and a score from 0 to 100')
    .argument('<file>', 'the program')
    .addOption(new Option('--language <language>', 'of the remarks').choices(['en', 'es']).default('en'))
    .option('--json', 'the review as data')
    .action(review);
}
