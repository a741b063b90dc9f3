import { access, mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MEGABYTE = 1_048_576;
/** For the supervisor and for the files of the run, which lie in memory. */
const BESIDES_MB = 80;
const MOST_PROCESSES = 64;
const REMOVAL_TRIES = 40;
const REMOVAL_PAUSE_MS = 25;

/** A control group for one run: what all of its processes may take together, held by the kernel. */
export class ControlGroup {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * `parent` is a folder of the control group file system that this process may write: version 2 with the memory and
   * pids controllers delegated, or the memory hierarchy of version 1.
   */
  static async create(parent: string, name: string, memoryMb: number): Promise<ControlGroup> {
    const folder = join(parent, name);
    await mkdir(folder);
    const bytes = String((memoryMb + BESIDES_MB) * MEGABYTE);
    const limits = {
      'memory.max': bytes,
      'memory.limit_in_bytes': bytes,
      'pids.max': String(MOST_PROCESSES),
    };
    for (const [file, value] of Object.entries(limits)) {
      // Which of them there are depends on the version and on what was delegated.
      if (await exists(join(folder, file))) await writeFile(join(folder, file), value);
    }
    return new ControlGroup(folder);
  }

  async add(processId: number): Promise<void> {
    await writeFile(join(this.#folder, 'cgroup.procs'), String(processId));
  }

  /** Whether the kernel ended a process of it for want of memory. */
  async wasOutOfMemory(): Promise<boolean> {
    for (const file of ['memory.events', 'memory.oom_control']) {
      const path = join(this.#folder, file);
      if (await exists(path)) return /^oom_kill [1-9]/m.test(await readFile(path, 'utf8'));
    }
    return false;
  }

  /** The kernel lets go of it a moment after its last process. @throws the last refusal */
  async remove(): Promise<void> {
    for (let left = REMOVAL_TRIES; ; left -= 1) {
      try {
        await rmdir(this.#folder);
        return;
      } catch (error) {
        if (left === 0 || (error as NodeJS.ErrnoException).code !== 'EBUSY') throw error;
        await pause(REMOVAL_PAUSE_MS);
      }
    }
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
