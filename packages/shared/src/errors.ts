/**
 * One list of everything that can go wrong in a way a caller may see. Core throws these codes and knows no
 * HTTP; the api maps code to status in one table, the worker maps code to retry or give up.
 */
export const ERROR_CODES = [
  'invalid-input',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'conflict',
  'gone',
  'too-large',
  'rate-limited',
  'unavailable',
  'timeout',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Whose fault it is decides the log level: `caller` is info, `outside` is warn, `us` is error. */
export type Blame = 'caller' | 'outside' | 'us';

const BLAME: Record<ErrorCode, Blame> = {
  'invalid-input': 'caller',
  unauthenticated: 'caller',
  forbidden: 'caller',
  'not-found': 'caller',
  'method-not-allowed': 'caller',
  conflict: 'caller',
  gone: 'caller',
  'too-large': 'caller',
  'rate-limited': 'caller',
  unavailable: 'outside',
  timeout: 'outside',
  internal: 'us',
};

/** Only what comes from outside can heal by itself; a caller's mistake stays a mistake on the second try. */
const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['rate-limited', 'unavailable', 'timeout']);

export interface AppErrorOptions {
  /** What the reader should do next, in one sentence. */
  hint?: string;
  /** Machine-readable facts for the log and for field errors; never secrets, never learner text. */
  details?: Record<string, unknown>;
  cause?: unknown;
}

/** The only error the domain throws on purpose. `message` says what happened, `hint` what to do next. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: Record<string, unknown> | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.details = options.details;
  }

  get blame(): Blame {
    return BLAME[this.code];
  }

  get isRetryable(): boolean {
    return RETRYABLE.has(this.code);
  }
}
