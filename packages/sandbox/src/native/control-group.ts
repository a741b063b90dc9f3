import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '@kindling/shared';

const MEGABYTE = 1_048_576;
/** For the supervisor and for the files of the run, which lie in memory. */
const BESIDES_MB = 80;
const MOST_PROCESSES = 64;
const REMOVAL_TRIES = 40;
const REMOVAL_PAUSE_MS = 25;
const MEMORY_LIMITS = ['memory.max', 'memory.limit_in_bytes'] as const;
const WANTED_CONTROLLERS = ['memory', 'pids'] as const;

/** The control group file system: the files of a folder appear and vanish with it. */
export interface GroupFiles {
  makeFolder(path: string): Promise<void>;
  removeFolder(path: string): Promise<void>;
  /** Undefined when there is no such file. */
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
}

const KERNEL: GroupFiles = {
  makeFolder: (path) => mkdir(path),
  removeFolder: rmdir,
  read: (path) =>
    readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    }),
  write: (path, text) => writeFile(path, text),
};

/** A control group for one run: what all of its processes may take together, held by the kernel. */
export class ControlGroup {
  readonly #folder: string;
  readonly #files: GroupFiles;

  private constructor(folder: string, files: GroupFiles) {
    this.#folder = folder;
    this.#files = files;
  }

  /**
   * `parent` is a folder of the control group file system that this process may write: of version 2 with the memory
   * controller, or of the memory hierarchy of version 1.
   * @throws AppError unavailable when the kernel would not hold the limit on memory there
   */
  static async create(parent: string, name: string, memoryMb: number, files = KERNEL): Promise<ControlGroup> {
    const group = new ControlGroup(join(parent, name), files);
    try {
      await passOnControllers(parent, files);
      await files.makeFolder(group.#folder);
      await group.#limit((memoryMb + BESIDES_MB) * MEGABYTE);
    } catch (cause) {
      const problem = cause instanceof Error ? cause.message : String(cause);
      throw new AppError('unavailable', `The control group ${parent} cannot be used: ${problem}`, { cause });
    }
    return group;
  }

  async add(processId: number): Promise<void> {
    await this.#files.write(join(this.#folder, 'cgroup.procs'), String(processId));
  }

  /** Whether the kernel ended a process of it for want of memory. */
  async wasOutOfMemory(): Promise<boolean> {
    for (const file of ['memory.events', 'memory.oom_control']) {
      const events = await this.#files.read(join(this.#folder, file));
      if (events !== undefined) return /^oom_kill [1-9]/m.test(events);
    }
    return false;
  }

  /** The kernel lets go of it a moment after its last process. @throws the last refusal */
  async remove(): Promise<void> {
    for (let left = REMOVAL_TRIES; ; left -= 1) {
      try {
        await this.#files.removeFolder(this.#folder);
        return;
      } catch (error) {
        if (left === 0 || (error as NodeJS.ErrnoException).code !== 'EBUSY') throw error;
        await pause(REMOVAL_PAUSE_MS);
      }
    }
  }

  /** Which of the files there are depends on the version, on the controllers and on whether there is swap. */
  async #limit(memoryBytes: number): Promise<void> {
    const bytes = String(memoryBytes);
    let isMemoryHeld = false;
    for (const file of MEMORY_LIMITS) isMemoryHeld ||= await this.#set(file, bytes);
    if (!isMemoryHeld) {
      await this.remove();
      throw new Error('it has no memory controller.');
    }
    // Else what is over the limit goes to the disk: of version 2 the swap alone, of version 1 both together.
    await this.#set('memory.swap.max', '0');
    await this.#set('memory.memsw.limit_in_bytes', bytes);
    await this.#set('memory.oom.group', '1');
    await this.#set('pids.max', String(MOST_PROCESSES));
  }

  /** @returns whether there is such a file */
  async #set(file: string, value: string): Promise<boolean> {
    const path = join(this.#folder, file);
    if ((await this.#files.read(path)) === undefined) return false;
    await this.#files.write(path, value);
    return true;
  }
}

/** In version 2 a group has the controllers that its parent passes on, which none does until it is told to. */
async function passOnControllers(parent: string, files: GroupFiles): Promise<void> {
  const switches = join(parent, 'cgroup.subtree_control');
  const passed = await files.read(switches);
  if (passed === undefined) return;
  const available = (await files.read(join(parent, 'cgroup.controllers')))?.trim().split(' ') ?? [];
  const missing = WANTED_CONTROLLERS.filter(
    (controller) => available.includes(controller) && !passed.trim().split(' ').includes(controller),
  );
  if (missing.length > 0)
    await files.write(switches, missing.map((controller) => `+${controller}`).join(' '));
}
