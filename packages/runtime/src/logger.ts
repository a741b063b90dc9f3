import { type Logger, pino, stdTimeFunctions } from 'pino';

/**
 * Keys that never reach a log, at any depth up to three: credentials, tokens, and what learners write.
 * A test logs each of them and looks at the bytes.
 */
export const REDACTED_KEYS = [
  'password',
  'currentPassword',
  'newPassword',
  'temporaryPassword',
  'secret',
  'token',
  'accessToken',
  'refreshToken',
  'invitation',
  'authorization',
  'apiKey',
  'x-api-key',
  'cookie',
  'set-cookie',
  'email',
  'phone',
  'answer',
  'essay',
  'prompt',
  'link',
  // Of an error of the database: the values of the row that was refused.
  'detail',
  'where',
] as const;

function redactPaths(): string[] {
  return REDACTED_KEYS.flatMap((key) =>
    ['', '*.', '*.*.', '*.*.*.'].map((prefix) => `${prefix}["${key}"]`.replace('.[', '[')),
  );
}

export interface LoggerOptions {
  level: string;
  /** Path of the log file; standard output when undefined. */
  file: string | undefined;
}

export type { Logger };

/** JSON lines: data first, constant message, secrets replaced. */
export function createLogger(options: LoggerOptions): Logger {
  const settings = {
    level: options.level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: redactPaths(), censor: '[redacted]' },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return options.file === undefined
    ? pino(settings)
    : pino(settings, pino.destination({ dest: options.file, mkdir: true, sync: false }));
}
