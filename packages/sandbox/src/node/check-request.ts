import { type CodeRequest, DEFAULT_CODE_LIMITS, MAXIMUM_CODE_LIMITS } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import type { RunOrder } from './protocol.ts';

const MOST_FILES = 500;
const MOST_FILE_BYTES = 8 * 1_048_576;
const MOST_INPUT_BYTES = 8 * 1_048_576;
/** Folders and a name, each of ordinary characters and none of them hidden upward steps. */
const PATH = /^(?!\.{1,2}(\/|$))[^/\0]+(\/(?!\.{1,2}(\/|$))[^/\0]+){0,15}$/;
const LONGEST_PATH = 1000;
const LEAST = { timeoutMs: 50, cpuMs: 50, memoryMb: 32, outputBytes: 1, inputWaitMs: 1 };
const LIMIT_NAMES = ['timeoutMs', 'cpuMs', 'memoryMb', 'outputBytes', 'inputWaitMs'] as const;

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new AppError('invalid-input', message);
}

function limitsOf(request: CodeRequest): RunOrder['limits'] {
  const timeoutMs = request.limits?.timeoutMs ?? DEFAULT_CODE_LIMITS.timeoutMs;
  const limits = { ...DEFAULT_CODE_LIMITS, cpuMs: timeoutMs, ...request.limits };
  for (const name of LIMIT_NAMES) {
    const [least, most] = [LEAST[name], MAXIMUM_CODE_LIMITS[name]];
    const isFitting = Number.isInteger(limits[name]) && limits[name] >= least && limits[name] <= most;
    check(isFitting, `${name} must be a whole number from ${least} to ${most}.`);
  }
  return limits;
}

/** The request as it travels. @throws AppError invalid-input for what no run may ask */
export function toRunOrder(id: number, request: CodeRequest): RunOrder {
  const files = Object.entries(request.files).map(([path, content]): [string, Uint8Array] => {
    check(PATH.test(path) && path.length <= LONGEST_PATH, `${path.slice(0, 100)} is no path of a file.`);
    return [path, toBytes(content)];
  });
  const bytes = files.reduce((total, [, content]) => total + content.length, 0);
  check(files.length <= MOST_FILES, `A run may have at most ${MOST_FILES} files.`);
  check(bytes <= MOST_FILE_BYTES, `The files of a run may have at most ${MOST_FILE_BYTES} bytes together.`);
  const stdin = toBytes(request.stdin ?? '');
  check(stdin.length <= MOST_INPUT_BYTES, `The input may have at most ${MOST_INPUT_BYTES} bytes.`);
  return { id, files, task: withGuestPath(request.task), stdin, limits: limitsOf(request) };
}

function withGuestPath(task: CodeRequest['task']): CodeRequest['task'] {
  return 'path' in task ? { ...task, path: `/exercise/${task.path}` } : task;
}
