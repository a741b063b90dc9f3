import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { AppError } from '@kindling/shared';
import { processScript } from './artifacts.ts';
import type { Command, ProcessOptions, Report } from './protocol.ts';

/** Rights the sandbox process keeps: to read the folder of its code and prepared interpreter, and to start threads. */
function flags(artifactFolder: string): string[] {
  const permissions = process.allowedNodeEnvironmentFlags.has('--permission')
    ? ['--permission', '--allow-worker', `--allow-fs-read=${artifactFolder}`]
    : [];
  return [
    ...permissions,
    '--disallow-code-generation-from-strings',
    '--disable-proto=delete',
    '--no-warnings',
  ];
}

/** Starts the sandbox process with an empty environment. @throws AppError when it refuses to serve. */
export async function startSandboxProcess(
  options: ProcessOptions,
  hear: (report: Report) => void,
): Promise<SandboxProcess> {
  const child = fork(processScript(options.artifactFolder), [JSON.stringify(options)], {
    execArgv: flags(options.artifactFolder),
    execPath: process.execPath,
    env: {},
    cwd: options.artifactFolder,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const started = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(refused(`The sandbox process ended at its start (${code}).`)));
    child.on('message', (report: Report) => {
      if (report.kind === 'ready') resolve();
      else if (report.kind === 'refused') reject(refused(report.problem));
      else hear(report);
    });
  });
  const handle = new SandboxProcess(child);
  try {
    await started;
  } catch (error) {
    await handle.stop();
    throw error;
  }
  return handle;
}

export function refused(problem: string): AppError {
  return new AppError('internal', `Python cannot run here: ${problem}`);
}

export class SandboxProcess {
  readonly #child: ChildProcess;
  readonly ended: Promise<void>;

  constructor(child: ChildProcess) {
    this.#child = child;
    this.ended = once(child, 'exit').then(() => undefined);
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  send(command: Command): void {
    if (this.#child.connected) this.#child.send(command);
  }

  /** Ends it at once: it owns nothing that needs a farewell. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await this.ended;
  }
}
