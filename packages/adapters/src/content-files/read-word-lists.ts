import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WordList } from '@kindling/core/curriculum';
import { AppError, CefrLevel } from '@kindling/shared';

/**
 * Reads every `<language>.tsv` of a folder: a word, a tab and its CEFR level to the line; lines with `#` in front
 * say where the list comes from. Throws AppError `not-found` when the folder cannot be read, `invalid-input` for a
 * line of another form.
 */
export async function readWordLists(folder: string): Promise<WordList[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new AppError('not-found', `The folder of word lists ${folder} cannot be read`, {
      hint: 'Name a folder that holds files such as en.tsv.',
      cause,
    });
  });
  const lists = names.filter((name) => name.endsWith('.tsv')).sort();
  return Promise.all(
    lists.map(async (name) => ({
      language: name.slice(0, -'.tsv'.length),
      levels: parseWordList(name, await readFile(join(folder, name), 'utf8')),
    })),
  );
}

function parseWordList(name: string, text: string): ReadonlyMap<string, CefrLevel> {
  const levels = new Map<string, CefrLevel>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [word = '', level] = line.split('\t');
    const parsed = CefrLevel.safeParse(level);
    if (word === '' || !parsed.success) {
      throw new AppError(
        'invalid-input',
        `${name}, line ${index + 1}, is not a word, a tab and a CEFR level`,
        {
          hint: 'A line reads, for example: apple, tab, A1.',
        },
      );
    }
    levels.set(word.toLowerCase(), parsed.data);
  }
  return levels;
}
