import { AppError } from '@kindling/shared';

/** Whether a program's words, or an error of ours, say that there is no space left. */
export function mentionsFullDisk(text: string): boolean {
  return /No space left on device|ENOSPC|Disk quota exceeded/i.test(text);
}

export function diskFull(folder: string): AppError {
  return new AppError('unavailable', `The disk that holds ${folder} is full.`, {
    hint: 'What was saved before is safe. Free some space (1 GB is plenty), then start again.',
  });
}
