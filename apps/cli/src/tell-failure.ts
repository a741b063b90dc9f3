import { ConfigError } from '@kindling/runtime/config';
import { explainFailure } from '@kindling/runtime/explain-failure';
import { AppError } from '@kindling/shared';

/** Ends a command that failed for a reason the person at the keyboard can mend; a defect goes on as it is. */
export function tellFailure(error: unknown): void {
  if (!(error instanceof AppError) && !(error instanceof ConfigError)) throw error;
  console.error(explainFailure(error));
  process.exitCode = 1;
}
