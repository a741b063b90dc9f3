import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, operations } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** Whoever asks gives up after some seconds; a server that hangs must say so before. */
const CHECK_MS = 4_000;

export interface OperationPorts {
  /** Each part by name and whether it works; throws when the database is away. */
  check(): Promise<Record<string, boolean>>;
  /** What the landing page says of this install. */
  instance: {
    name: string;
    demo: { role: 'student' | 'teacher' | 'guardian' | 'admin'; signInName: string; password: string }[];
  };
}

async function checkInTime({ check }: OperationPorts): Promise<Record<string, boolean>> {
  const done = new AbortController();
  const tooLate = sleep(CHECK_MS, undefined, { signal: done.signal }).then(() => {
    throw new AppError('unavailable', 'Not ready: a part does not answer.');
  });
  try {
    return await Promise.race([check(), tooLate]);
  } finally {
    // The race is over, so nobody hears that the wait was given up.
    tooLate.catch(() => undefined);
    done.abort();
  }
}

/** Whether the process runs, whether it can serve, and what it is called. */
export function addOperationRoutes(route: Route, ports: OperationPorts): void {
  route(operations.livez, () => ({ status: 'alive' as const }));
  route(operations.readyz, async () => {
    const parts = await checkInTime(ports);
    const broken = Object.keys(parts).filter((name) => parts[name] !== true);
    if (broken.length > 0) throw new AppError('unavailable', `Not ready: ${broken.join(', ')}.`);
    return {
      status: 'ready' as const,
      checks: Object.fromEntries(Object.keys(parts).map((name) => [name, 'ok' as const])),
    };
  });
  route(operations.getInstance, () => ports.instance);
}
