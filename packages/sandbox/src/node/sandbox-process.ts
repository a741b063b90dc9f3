import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { AppError } from '@kindling/shared';
import { processScript } from './artifacts.ts';
import type { Command, ProcessOptions, Report } from './protocol.ts';
import { bubblewrapAround, INFO_DESCRIPTOR, readInnerProcess } from './walls.ts';

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

/**
 * Starts the sandbox process with an empty environment, and behind the walls of bubblewrap where they can be put up.
 * @throws AppError when it refuses to serve
 */
export async function startSandboxProcess(
  options: ProcessOptions,
  hear: (report: Report) => void,
): Promise<SandboxProcess> {
  const { artifactFolder } = options;
  const script = [...flags(artifactFolder), processScript(artifactFolder), JSON.stringify(options)];
  const wall = bubblewrapAround(process.execPath, script, artifactFolder);
  const walled =
    wall && (await SandboxProcess.start(wall.command, wall.arguments, artifactFolder, hear, true));
  if (walled !== undefined) return walled;
  const plain = await SandboxProcess.start(process.execPath, script, artifactFolder, hear, false);
  if (plain === undefined) throw refused('The sandbox process ended at its start.');
  return plain;
}

export function refused(problem: string): AppError {
  return new AppError('internal', `Python cannot run here: ${problem}`);
}

export class SandboxProcess {
  readonly #child: ChildProcess;
  readonly ended: Promise<void>;
  /** Of the process that runs programs, as the host counts. */
  readonly pid: number;
  /** Whether it has namespaces of its own, besides the rights it gave up itself. */
  readonly isWalled: boolean;

  private constructor(child: ChildProcess, pid: number, isWalled: boolean) {
    this.#child = child;
    this.pid = pid;
    this.isWalled = isWalled;
    this.ended = child.exitCode === null ? once(child, 'exit').then(() => undefined) : Promise.resolve();
  }

  /** @returns nothing when it ended before it said a word, as where namespaces are not allowed */
  static async start(
    command: string,
    words: string[],
    folder: string,
    hear: (report: Report) => void,
    isWalled: boolean,
  ): Promise<SandboxProcess | undefined> {
    const child = spawn(command, words, {
      env: {},
      cwd: folder,
      serialization: 'advanced',
      // What bubblewrap complains about is no news: the process then starts without it.
      stdio: ['ignore', 'ignore', isWalled ? 'ignore' : 'inherit', 'ipc', 'pipe'],
    });
    const [first, inner] = await Promise.all([
      firstReport(child, hear),
      isWalled ? readInnerProcess(child.stdio[INFO_DESCRIPTOR] as Readable) : child.pid,
    ]);
    if (first === undefined || inner === undefined) return undefined;
    const handle = new SandboxProcess(child, inner, isWalled);
    if (first.kind !== 'refused') return handle;
    await handle.stop();
    throw refused(first.problem);
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

/** Whether it is ready or refuses; nothing when it ended first. All it says later goes to `hear`. */
function firstReport(
  child: ChildProcess,
  hear: (report: Report) => void,
): Promise<(Report & { kind: 'ready' | 'refused' }) | undefined> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve(undefined));
    child.once('error', () => resolve(undefined));
    child.on('message', (report: Report) => {
      if (report.kind === 'ready' || report.kind === 'refused') resolve(report);
      else hear(report);
    });
  });
}
