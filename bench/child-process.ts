import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const STOP_MS = 10_000;

export interface StartedProcess {
  /** Waits for its end and answers what it printed on standard output. @throws when it failed. */
  output(): Promise<string>;
  /** Asks it to end, and ends it when it does not within ten seconds. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  pid: number;
}

/** Runs a TypeScript file of ours in a process of its own. `environment` is all the environment it gets. */
export function startNode(
  file: URL,
  options: { environment?: Record<string, string>; input?: string; output?: 'collect' | 'ignore' } = {},
): StartedProcess {
  const child = spawn(process.execPath, [fileURLToPath(file)], {
    env: options.environment ?? {},
    stdio: ['pipe', options.output === 'ignore' ? 'ignore' : 'pipe', 'inherit'],
  });
  // A child that ends before it has read its input says why by itself.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input ?? '');
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    pid: child.pid ?? -1,
    async output() {
      const [code, signal] = await ended;
      if (code !== 0) throw new Error(`${file.pathname} ended with ${code ?? signal}`);
      return Buffer.concat(chunks).toString('utf8');
    },
    stop: () => end(child, ended, 'SIGTERM'),
    kill: () => end(child, ended, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, ended: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

/** Waits until the address answers 200. @throws after `timeoutMs`, or when `isAlive` says no. */
export async function waitUntilReady(
  url: string,
  timeoutMs = 120_000,
  isAlive: () => boolean = () => true,
): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.status === 200) return;
    if (!isAlive()) throw new Error(`What should answer at ${url} has ended`);
    if (Date.now() > until) throw new Error(`${url} did not answer 200 within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
