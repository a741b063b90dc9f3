import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { AppError } from '@kindling/shared';

/** The user and group that PostgreSQL runs as; undefined means "as we are". */
export type Account = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root, so root lends it the machine's least privileged account.
 * initdb looks its own user up by name: a number that is not in the password file would not do.
 */
export async function chooseAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const entry = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  const uid = Number(entry?.[2]);
  const gid = Number(entry?.[3]);
  if (entry === undefined || Number.isNaN(uid) || Number.isNaN(gid)) {
    throw new AppError('unavailable', 'PostgreSQL does not run as root and there is no user "nobody".', {
      hint: 'Start Kindling as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.',
    });
  }
  // Some systems write the account as a negative number; the kernel wants it unsigned.
  const account = { uid: uid >>> 0, gid: gid >>> 0 };
  const trial = await runAs(account, '/bin/sh', ['-c', ':'], { timeoutMs: 10_000 });
  if (trial.exitCode === 0) return account;
  throw new AppError('unavailable', `This root may not run programs as "nobody": ${trial.output.trim()}`, {
    hint: 'In a container, allow the capabilities SETUID and SETGID, run it as an ordinary user, or set DATABASE_URL.',
  });
}

export interface CommandResult {
  exitCode: number | null;
  output: string;
}

/** Runs a program to its end as `account`, with nothing of our environment, killed after `timeoutMs`. */
export function runAs(
  account: Account,
  program: string,
  args: string[],
  options: { timeoutMs: number; environment?: Record<string, string>; cwd?: string },
): Promise<CommandResult> {
  const start = () =>
    spawn(program, args, {
      ...account,
      cwd: options.cwd ?? '/',
      env: options.environment ?? {},
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
    });
  return new Promise((resolve) => {
    let child: ReturnType<typeof start>;
    try {
      child = start();
    } catch (error) {
      // Refused before it began, such as a change of user without the right to it.
      resolve({ exitCode: null, output: String(error) });
      return;
    }
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    // A program that cannot be started at all is an answer too: no exit code and the reason.
    child.on('error', (error) => resolve({ exitCode: null, output: error.message }));
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** Whether `account` can reach and write to `folder`: asked of the system itself, so that ACLs count too. */
export async function canUseFolder(account: Account, folder: string): Promise<boolean> {
  const result = await runAs(account, '/bin/sh', ['-c', 'cd -- "$1" && test -w .', 'sh', folder], {
    timeoutMs: 10_000,
  });
  return result.exitCode === 0;
}
