import type { Practice, PracticeRequest, TraceRequest } from '@kindling/activities/practice';
import { BrowserPython, type PythonWorker } from '@kindling/sandbox/browser';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';

/** The learner's file, as the server's tests call it, so that line numbers and names are the same in both. */
const FILE = 'solution.py';

/** Asks the server where Python is and makes it ready to run in this page. Rejects when the server has none. */
export async function openBrowserPractice(): Promise<Practice & { close(): void }> {
  const files = unwrap(await browserApi.GET('/v1/python'));
  const python = new BrowserPython({
    files,
    startWorker: (url) => new Worker(url, { type: 'module' }) as unknown as PythonWorker,
    isIsolated: globalThis.crossOriginIsolated,
  });
  return {
    prepare: () => python.prepare(),
    canAsk: () => python.canAsk,
    run: (request) => run(python, request),
    trace: (request) => trace(python, request),
    close: () => python.close(),
  };
}

async function run(
  python: BrowserPython,
  { source, files, limits, signal, onInput, onOutput }: PracticeRequest,
) {
  // A character may come in two pieces.
  const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  const { status, durationMs } = await python.run(
    { files: { ...files, [FILE]: source }, task: { mode: 'program', path: FILE }, limits },
    {
      signal,
      input: { next: async () => toInput(await onInput()) },
      onOutput: (stream, bytes) => onOutput(stream, decoders[stream].decode(bytes, { stream: true })),
    },
  );
  return { status, durationMs };
}

/** More steps than these nobody goes through; each repeats all names, so there is a limit of bytes, too. */
const MOST_STEPS = 1000;
const MOST_TRACE_BYTES = 4_000_000;

async function trace(python: BrowserPython, { source, stdin, files, limits, signal }: TraceRequest) {
  const { answers, stdout } = await python.run(
    {
      files: { ...files, [FILE]: source },
      task: { mode: 'trace', path: FILE, maximumSteps: MOST_STEPS, maximumBytes: MOST_TRACE_BYTES },
      stdin,
      limits,
    },
    { signal },
  );
  return { answers, stdout };
}

/** A line as the program reads it; null is the end of input. */
function toInput(line: string | null): IteratorResult<string> {
  return line === null ? { done: true, value: undefined } : { done: false, value: `${line}\n` };
}
