import { AppError } from '@kindling/shared';
import { openPython, type PythonRunner } from '../python.ts';

export interface LazyPython {
  /** The sandbox, started by the first who asks. @throws AppError unavailable when it refuses to serve */
  open(): Promise<PythonRunner>;
  /** The sandbox, when somebody has asked and it serves. */
  opened(): PythonRunner | undefined;
  close(): Promise<void>;
}

/** Starting it takes seconds the first time and two threads of memory: a school that only learns languages needs neither. */
export function createLazyPython(
  stateFolder: string,
  onRefused: (error: unknown) => void,
  open: (stateFolder: string) => Promise<PythonRunner> = openPython,
): LazyPython {
  let opening: Promise<PythonRunner> | undefined;
  let opened: PythonRunner | undefined;
  const start = async () => {
    try {
      opened = await open(stateFolder);
      return opened;
    } catch (cause) {
      // The next one tries again: a full disk may have been emptied.
      opening = undefined;
      onRefused(cause);
      throw new AppError('unavailable', 'Python cannot be run here now.', {
        hint: 'Try again in a minute. If it stays so, tell whoever runs this server.',
        cause,
      });
    }
  };
  return {
    open() {
      opening ??= start();
      return opening;
    },
    opened: () => opened,
    async close() {
      const serving = await opening?.catch(() => undefined);
      await serving?.close();
    },
  };
}
