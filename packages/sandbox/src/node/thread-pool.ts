import type { Command, Report, RunOrder, ThreadParts } from './protocol.ts';
import { SandboxThread } from './sandbox-thread.ts';

/**
 * The threads of the sandbox process. There are as many as may run at once, and one more for each program that waits
 * for input: those need memory, but no processor.
 */
export class ThreadPool {
  readonly #parts: ThreadParts;
  readonly #usual: number;
  readonly #report: (report: Report) => void;
  readonly #ready: () => void;
  readonly #waiting: RunOrder[] = [];
  #threads: SandboxThread[] = [];

  constructor(parts: ThreadParts, usual: number, report: (report: Report) => void, ready: () => void) {
    this.#parts = parts;
    this.#usual = usual;
    this.#report = report;
    this.#ready = ready;
    while (this.#threads.length < usual) this.#add();
  }

  obey(command: Command): void {
    if (command.kind === 'run') this.#run(command.order);
    else if (command.kind === 'cancel') this.#cancel(command.id);
    else {
      const thread = this.#threads.find((candidate) => candidate.isRunning(command.id));
      if (command.kind === 'took') thread?.took();
      else thread?.give(command.bytes);
    }
  }

  #run(order: RunOrder): void {
    const idle = this.#threads.find((thread) => thread.isIdle);
    if (idle !== undefined) idle.run(order);
    else {
      this.#waiting.push(order);
      if (this.#awake.length < this.#usual) this.#add();
    }
  }

  #cancel(id: number): void {
    const at = this.#waiting.findIndex((order) => order.id === id);
    if (at >= 0) {
      this.#waiting.splice(at, 1);
      this.#report(neverBegan(id));
    }
    void this.#threads.find((thread) => thread.isRunning(id))?.cancel();
  }

  get #awake(): SandboxThread[] {
    return this.#threads.filter((thread) => !thread.isWaiting);
  }

  #add(): void {
    const listener = {
      report: this.#report,
      becameIdle: (thread: SandboxThread) => this.#becameIdle(thread),
    };
    this.#threads.push(new SandboxThread(this.#parts, listener));
  }

  #becameIdle(thread: SandboxThread): void {
    this.#ready();
    const next = this.#waiting.shift();
    if (next !== undefined) thread.run(next);
    else if (this.#awake.length > this.#usual) {
      this.#threads = this.#threads.filter((other) => other !== thread);
      void thread.stop();
    }
  }
}

/** The end of a run whose caller left before there was a thread for it: somebody waits to hear of it all the same. */
function neverBegan(id: number): Report {
  const nothing = { exitCode: null, truncated: false, answers: [], files: new Map(), durationMs: 0 };
  return {
    kind: 'done',
    id,
    parts: [],
    result: { ...nothing, status: 'timeout' },
    metrics: { runMs: 0, restoreMs: 0, killed: 'cancel' },
  };
}
