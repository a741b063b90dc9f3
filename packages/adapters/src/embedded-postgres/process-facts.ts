import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface ProcessFacts {
  /** Tells this process from a later one with the same number. */
  startedAt: string;
  commandLine: string;
}

async function readLinux(pid: number): Promise<ProcessFacts> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const commandLine = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  // The program's name (field 2) may hold spaces and brackets, so count from its last bracket: field 3 is the
  // state, field 22 the start time in clock ticks since boot (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') throw new Error('A zombie has ended; only its parent has not looked yet');
  return { startedAt: fields[19] ?? '', commandLine };
}

async function readOther(pid: number): Promise<ProcessFacts> {
  const { stdout } = await promisify(execFile)('/bin/ps', ['-o', 'lstart=,command=', '-p', String(pid)]);
  const line = stdout.trim();
  const lengthOfDate = 24;
  return { startedAt: line.slice(0, lengthOfDate), commandLine: line.slice(lengthOfDate).trim() };
}

/** What the system knows about a live process; undefined when there is none with that number. */
export async function findProcess(pid: number): Promise<ProcessFacts | undefined> {
  try {
    return await (process.platform === 'linux' ? readLinux(pid) : readOther(pid));
  } catch {
    // No such file, `ps` found nothing, or it ended while we read: all mean that it is gone.
    return undefined;
  }
}
