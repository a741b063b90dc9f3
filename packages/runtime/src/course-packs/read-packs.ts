import { activityRegistry } from '@kindling/activities/registry';
import { readArchive, writeArchive } from '@kindling/adapters/content-exchange';
import { assemblePack, fingerprintFiles, groupByPack, readWordLists } from '@kindling/adapters/content-files';
import { checkPack, type ReadPack, type ReadPacks } from '@kindling/core/curriculum';
import { AppError } from '@kindling/shared';
import { READER, WORD_LISTS_FOLDER } from '../content-reader.ts';

/**
 * The courses of a zip archive of course folders, each with its files alone: what is no part of a course is left
 * behind. `forAuthor` also says what a second reader would mark. Throws `invalid-input` for an archive that is not to
 * be trusted or holds no course, `too-large` for one beyond every course.
 */
export async function readPacks(archive: Buffer, forAuthor = false): Promise<ReadPacks> {
  const folders = groupByPack(await readArchive(archive));
  if (folders.size === 0) {
    throw new AppError('invalid-input', 'The zip file holds no course', {
      hint: 'It should hold a folder for each course with a course.yaml in it.',
    });
  }
  const wordLists = forAuthor ? await readWordLists(WORD_LISTS_FOLDER) : undefined;
  const read: ReadPacks = { packs: [], problems: [], remarks: [] };
  for (const [folder, bytes] of folders) {
    const files = assemblePack(folder, bytes);
    const check = checkPack(files, activityRegistry);
    if (!check.ok) {
      read.problems.push(...check.problems);
      continue;
    }
    read.packs.push({ pack: check.pack, ...(await keepAlone(folder, bytes)) });
    const second = wordLists && checkPack(files, activityRegistry, wordLists);
    if (second?.ok === false) read.remarks.push(...second.problems);
  }
  return read;
}

async function keepAlone(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
): Promise<Pick<ReadPack, 'archive' | 'fingerprint'>> {
  const named = new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  return { archive: await writeArchive(named), fingerprint: fingerprintFiles(files, READER) };
}
