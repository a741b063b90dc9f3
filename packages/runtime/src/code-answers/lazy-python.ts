import { AppError } from '@kindling/shared';
import { openPython, type PythonRunner } from '../python.ts';

export interface LazyPython {
  /** The sandbox, started by the first who asks. @throws AppError unavailable when it refuses to serve */
  open(): Promise<PythonRunner>;
  close(): Promise<void>;
}

/** Starting it takes seconds the first time and two threads of memory: a school that only learns languages needs neither. */
export function createLazyPython(
  stateFolder: string,
  onRefused: (error: unknown) => void,
  open: (stateFolder: string) => Promise<PythonRunner> = openPython,
): LazyPython {
  let opening: Promise<PythonRunner> | undefined;
  return {
    open() {
      opening ??= open(stateFolder).catch((cause: unknown) => {
        // The next one tries again: a full disk may have been emptied.
        opening = undefined;
        onRefused(cause);
        throw new AppError('unavailable', 'Python cannot be run here now.', {
          hint: 'Try again in a minute. If it stays so, tell whoever runs this server.',
          cause,
        });
      });
      return opening;
    },
    async close() {
      const opened = await opening?.catch(() => undefined);
      await opened?.close();
    },
  };
}
