import { AppError } from '@kindling/shared';
import { ConfigError } from './config-error.ts';

/** What went wrong at start, for people: what happened and what to do; the stack only when it is a defect. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof AppError) return [error.message, error.hint].filter(Boolean).join('\n');
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const port = 'port' in error ? error.port : '';
    return `Port ${port} is taken by another program.\nChoose another: PORT=${Number(port) + 1} npm start`;
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `${error.message}\nMake sure that the user who starts Kindling may write there, or choose another folder with KINDLING_HOME.`;
  }
  if (code === 'ENOSPC') {
    return 'The disk is full. What was saved before is safe. Free some space and start again.';
  }
  return error.stack ?? error.message;
}
