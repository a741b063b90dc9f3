import type { ErrorCode } from '@kindling/shared';

/** The one table from the domain's codes to HTTP. */
export const STATUS_OF: Record<ErrorCode, number> = {
  'invalid-input': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'rate-limited': 429,
  unavailable: 503,
  timeout: 504,
  internal: 500,
};

/** What to do next, for errors that carry no hint of their own. */
export const HINT_OF: Record<ErrorCode, string> = {
  'invalid-input': 'Correct the named fields and send it again.',
  unauthenticated: 'Sign in and try again.',
  forbidden: 'Ask an admin of your school if you need this.',
  'not-found': 'Check the address, or go back and choose again.',
  'method-not-allowed': 'The header Allow names the methods of this address.',
  conflict: 'Load the page again to see what changed.',
  gone: 'Ask for a new one.',
  'too-large': 'Send less at once.',
  'rate-limited': 'Wait a minute and try again.',
  unavailable: 'Nothing was changed. Try again in a moment.',
  timeout: 'Try again in a moment.',
  internal: 'Try again. If it happens again, tell whoever runs this server the request id.',
};
