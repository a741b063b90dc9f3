import { readFile } from 'node:fs/promises';

/** Resident memory of a process in MB, where the system tells: on Linux. */
export async function residentMb(processId: number): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
