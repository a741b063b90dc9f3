/** A Python program to run in a fresh interpreter that has nothing but its own files. */
export interface CodeRequest {
  /** Files of the working folder by path, as text or bytes. */
  files: Record<string, string | Uint8Array>;
  /** What to run: a file as a program, every `*_test.py` as unit tests, or a program recorded step by step. */
  task: CodeTask;
  /** What `input()` reads; at its end it raises EOFError. Default: nothing. */
  stdin?: string | Uint8Array;
  limits?: Partial<CodeLimits>;
  /** Whose run it is: waiting runs take turns by learner, so that nobody waits behind another's hundred. */
  learner?: string;
}

export type CodeTask =
  | { mode: 'program'; path: string; arguments?: string[] }
  | { mode: 'unittest' }
  | { mode: 'trace'; path: string; maximumSteps: number; maximumBytes: number }
  /** Asks for claims about values; the interpreter never hears what is expected. */
  | GradeTask;

export type GradeTask = {
  mode: 'grade';
  path: string;
  module: string;
  call?: object;
  script?: object[];
  /** Claims, after all others, which lines of the file ran: `{ coverage: number[] }`. */
  coverage?: boolean;
};

export interface CodeLimits {
  /**
   * Wall time, without the time it waits for `CodeRunOptions.input`. The program hears a KeyboardInterrupt shortly
   * before, so that it can say where it was.
   */
  timeoutMs: number;
  /** Processor time, where the runtime tells it: sleeping costs none. Default: as much as the wall time. */
  cpuMs: number;
  /** All memory of the interpreter, its own 17 MiB included. */
  memoryMb: number;
  /** Of standard output and of standard error, each. */
  outputBytes: number;
  /** Wall time of all waiting for `CodeRunOptions.input` together. */
  inputWaitMs: number;
}

export const DEFAULT_CODE_LIMITS: CodeLimits = {
  timeoutMs: 5000,
  cpuMs: 5000,
  memoryMb: 50,
  outputBytes: 1_048_576,
  inputWaitMs: 120_000,
};
/** No request may ask for more. */
export const MAXIMUM_CODE_LIMITS: CodeLimits = {
  timeoutMs: 60_000,
  cpuMs: 60_000,
  memoryMb: 512,
  outputBytes: 8_388_608,
  inputWaitMs: 600_000,
};

/** `error`: the program ended by itself with an exit code other than 0. `crash`: the interpreter could not go on. */
export type CodeStatus = 'ok' | 'error' | 'timeout' | 'memory' | 'output-limit' | 'crash';

/** A JSON value the program's side handed over, and how much it had printed by then. */
export interface CodeAnswer {
  value: unknown;
  stdoutBytes: number;
}

export interface CodeResult {
  status: CodeStatus;
  /** Null when the program was ended by the host. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  durationMs: number;
  /** Output was cut at the limit. */
  truncated: boolean;
  /** Claims of the tasks `unittest`, `trace` and `grade`. The program could have forged them. */
  answers: CodeAnswer[];
  /** Files of the working folder afterwards, by path, those given included. */
  files: Map<string, Uint8Array>;
}

export interface CodeRunOptions {
  /** Hears output while the program runs. While a promise it answered is pending, output gathers and waits. */
  onOutput?: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => unknown;
  /**
   * Input that comes while the program runs, after the request's `stdin`. Each `next()` means that the program waits
   * for it now; everything it printed was handed to `onOutput` before. Its end is the end of input.
   */
  input?: AsyncIterator<string | Uint8Array>;
  /** Ends the run; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Runs Python that nobody trusts. Its engine keeps the promises of limits and isolation by construction. */
export interface CodeRunner {
  run(request: CodeRequest, options?: CodeRunOptions): Promise<CodeResult>;
}
