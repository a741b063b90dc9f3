import { Command } from 'commander';
import { type Check, runChecks } from '../doctor/run-checks.ts';

const isHealthy = (checks: Check[]) => checks.every(({ status }) => status === 'ok');

/** The answer for people: a line for each check, the fix under each problem. */
export function formatChecks(checks: Check[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ name, status, detail, fix }) => [
    `${status === 'ok' ? '✓' : '✗'} ${name.padEnd(width)}  ${detail}`,
    ...(fix === undefined ? [] : [`  ${' '.repeat(width)}  fix: ${fix}`]),
  ]);
  const problems = checks.filter(({ status }) => status === 'problem').length;
  const verdict =
    problems === 0 ? 'Everything is in order.' : `${problems} of ${checks.length} need attention.`;
  return [...lines, '', verdict].join('\n');
}

/** `kindling doctor`: what is wrong and the fix to type. Exit code 1 when there is a problem. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('names what is wrong with this install, and the fix to type')
    .option('--json', 'the same as data')
    .action(async (options: { json?: boolean }) => {
      const checks = await runChecks();
      const healthy = isHealthy(checks);
      console.log(options.json ? JSON.stringify({ healthy, checks }, null, 2) : formatChecks(checks));
      process.exitCode = healthy ? 0 : 1;
    });
}
