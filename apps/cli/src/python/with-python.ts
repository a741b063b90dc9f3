import type { CodeLimits } from '@kindling/core/code';
import { DEFAULT_STATE_FOLDER } from '@kindling/runtime';
import { ConfigError } from '@kindling/runtime/config';
import { openPython, type PythonRunner } from '@kindling/runtime/python';
import { readSandboxSettings } from '@kindling/runtime/sandbox-settings';
import { AppError } from '@kindling/shared';

const REFUSED_EXIT = 2;

/** The sandbox that the settings name. @throws AppError when it cannot be built or does not hold, ConfigError */
export async function openOwnPython(options: { threads?: number } = {}): Promise<PythonRunner> {
  const settings = readSandboxSettings(process.env);
  return openPython(process.env.KINDLING_HOME ?? DEFAULT_STATE_FOLDER, { ...options, settings });
}

/** Opens the sandbox for one command and closes it; tells a caller's mistake in words. */
export async function withPython(work: (python: PythonRunner) => Promise<void>): Promise<void> {
  try {
    const python = await openOwnPython({ threads: 1 });
    try {
      await work(python);
    } finally {
      await python.close();
    }
  } catch (error) {
    if (!(error instanceof AppError) && !(error instanceof ConfigError)) throw error;
    const hint = error instanceof AppError ? error.hint : undefined;
    console.error(`${error.message}\n${hint ?? ''}`.trimEnd());
    process.exitCode = REFUSED_EXIT;
  }
}

export interface LimitOptions {
  timeoutMs?: string;
  cpuMs?: string;
  memoryMb?: string;
}

/** Limits as typed; the sandbox refuses what is no whole number or out of bounds. */
export function limitsOf(options: LimitOptions): Partial<CodeLimits> {
  return {
    ...(options.timeoutMs !== undefined && { timeoutMs: Number(options.timeoutMs) }),
    ...(options.cpuMs !== undefined && { cpuMs: Number(options.cpuMs) }),
    ...(options.memoryMb !== undefined && { memoryMb: Number(options.memoryMb) }),
  };
}
