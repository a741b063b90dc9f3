import type { CodeLimits } from '@kindling/core/code';
import { DEFAULT_STATE_FOLDER } from '@kindling/runtime';
import { openPython, type PythonSandbox } from '@kindling/runtime/python';
import { AppError } from '@kindling/shared';

const REFUSED_EXIT = 2;

/** The sandbox of this install. @throws AppError when it cannot be built or does not hold */
export function openOwnPython(options: { threads?: number } = {}): Promise<PythonSandbox> {
  return openPython(process.env.KINDLING_HOME ?? DEFAULT_STATE_FOLDER, options);
}

/** Opens the sandbox for one command and closes it; tells a caller's mistake in words. */
export async function withPython(work: (python: PythonSandbox) => Promise<void>): Promise<void> {
  try {
    const python = await openOwnPython({ threads: 1 });
    try {
      await work(python);
    } finally {
      await python.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(`${error.message}\n${error.hint ?? ''}`.trimEnd());
    process.exitCode = REFUSED_EXIT;
  }
}

export interface LimitOptions {
  timeoutMs?: string;
  memoryMb?: string;
}

/** Limits as typed; the sandbox refuses what is no whole number or out of bounds. */
export function limitsOf(options: LimitOptions): Partial<CodeLimits> {
  return {
    ...(options.timeoutMs !== undefined && { timeoutMs: Number(options.timeoutMs) }),
    ...(options.memoryMb !== undefined && { memoryMb: Number(options.memoryMb) }),
  };
}
