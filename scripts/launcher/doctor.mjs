import { checkMachine } from './checks.mjs';
import { arePackagesInStep } from './packages.mjs';
import { findRuntime } from './runtime.mjs';

/**
 * `kindling doctor` for a clone where the real one cannot run yet, because the Node or the packages it needs are
 * what is missing. It looks and never installs. @param {string[]} args
 * @returns {Promise<number | undefined>} the exit code, or undefined when the real doctor can take over
 */
export async function doctorWithoutPackages(args) {
  if ((await findRuntime()) !== undefined && arePackagesInStep()) return undefined;
  const checks = await checkMachine();
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ healthy: false, checks }, null, 2)}\n`);
    return 1;
  }
  for (const { name, status, detail, fix } of checks) {
    process.stdout.write(
      `${status === 'ok' ? '✓' : '✗'} ${name}: ${detail}\n${fix ? `    fix: ${fix}\n` : ''}`,
    );
  }
  process.stdout.write('The database and the rest are looked at once the packages are there.\n');
  return 1;
}
