import { fingerprintPack } from '@kindling/adapters/content-files';
import { AppError } from '@kindling/shared';
import { READER } from '../content-reader.ts';

/** Whether a folder is there and holds the files that a fingerprint stands for. */
export async function hasFiles(folder: string, fingerprint: string): Promise<boolean> {
  try {
    return (await fingerprintPack(folder, READER)) === fingerprint;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return false;
    throw error;
  }
}
