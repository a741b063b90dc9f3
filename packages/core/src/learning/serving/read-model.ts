import { AppError } from '@kindling/shared';
import { parseStoredModel, type VersionedModel } from '../model/tracing/stored-model.ts';

/**
 * A stored model; undefined for none, and for one whose format this version of the code no longer reads. Then Elo serves
 * until the next night's fit: a new feature must not keep anybody from learning.
 */
export function readModel(stored: unknown): VersionedModel | undefined {
  if (stored === undefined || stored === null) return undefined;
  try {
    return parseStoredModel(stored);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-input') return undefined;
    throw error;
  }
}
