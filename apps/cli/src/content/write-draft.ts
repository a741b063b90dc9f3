import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describeProblem } from '@kindling/core/curriculum';
import { type Draft, type DraftFormat, draftFrom } from '@kindling/runtime/content-exchange';
import { AppError } from '@kindling/shared';
import { formatLosses } from './format-losses.ts';

export interface DraftRequest {
  file: string;
  format: DraftFormat;
  /** Folder of a course; what is there already is never written over. */
  out: string | undefined;
  lesson: string;
  language: string;
}

export interface DraftReport extends Omit<Draft, 'files'> {
  files: string[];
}

/** Writes what can be made of a file of another system. Throws `conflict` where a file of that name is there. */
export async function writeDraft(request: DraftRequest): Promise<DraftReport> {
  const { out, lesson, language } = request;
  if (out === undefined) {
    throw new AppError('invalid-input', 'Say where the files should go.', {
      hint: 'Add --out COURSE_FOLDER',
    });
  }
  const { files, ...draft } = await draftFrom(await readFile(resolve(request.file)), request.format, {
    lesson,
    language,
  });
  const written: string[] = [];
  for (const [path, text] of files) {
    const file = join(resolve(out), path);
    await mkdir(dirname(file), { recursive: true });
    await writeNew(file, text);
    written.push(file);
  }
  return { ...draft, files: written };
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new AppError('conflict', `${file} is there already`, {
      hint: 'Give the lesson another name with --lesson, or write to another folder.',
      cause: error,
    });
  }
}

export function formatDraft({ files, taken, losses, problems }: DraftReport): string {
  const mended = problems.map((problem) => `✗ ${describeProblem(problem)}`);
  return [
    ...files.map((file) => `Wrote ${file}`),
    `${taken} taken.`,
    ...formatLosses(losses),
    ...(mended.length > 0 ? ['', 'To mend before the course passes its check:', ...mended] : []),
  ].join('\n');
}
