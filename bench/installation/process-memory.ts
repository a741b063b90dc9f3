import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';

export interface ProcessMemory {
  pid: number;
  parentPid: number;
  /** Resident set; pages that processes share count for each of them. */
  kilobytes: number;
  command: string;
}

/** Reads what `ps -A -o pid=,ppid=,rss=,comm=` prints. */
export function parseProcesses(text: string): ProcessMemory[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields.length >= 4)
    .map(([pid, parentPid, kilobytes, ...command]) => ({
      pid: Number(pid),
      parentPid: Number(parentPid),
      kilobytes: Number(kilobytes),
      command: basename(command.join(' ')),
    }));
}

/** The process `pid` and everything it started, directly or not. */
export function selectTree(processes: readonly ProcessMemory[], pid: number): ProcessMemory[] {
  const children = processes.filter(({ parentPid }) => parentPid === pid);
  return [
    ...processes.filter((one) => one.pid === pid),
    ...children.flatMap((child) => selectTree(processes, child.pid)),
  ];
}

/**
 * The memory of all that a process started, in MB of 1024 x 1024 bytes, without PostgreSQL. The process itself is
 * listed and not counted: it is npm, which only waits.
 */
export async function measureMemory(pid: number) {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm=']);
  const own = selectTree(parseProcesses(stdout), pid).filter(({ command }) => command !== 'postgres');
  const toMegabytes = (kilobytes: number) => Math.round(kilobytes / 1024);
  return {
    megabytes: toMegabytes(
      own.filter((one) => one.pid !== pid).reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    ),
    processes: own.map(({ command, kilobytes }) => ({ command, megabytes: toMegabytes(kilobytes) })),
  };
}
