import { basename, join } from 'node:path';
import {
  type VocabularyRow,
  writeAnkiPackage,
  writeAnkiText,
  writeArchive,
  writeQtiPackage,
  writeVocabularyCsv,
} from '@kindling/adapters/content-exchange';
import { readPackBytes } from '@kindling/adapters/content-files';
import {
  type ExportedPack,
  type Loss,
  type Pack,
  toQuestions,
  withDistinctKeys,
  writeGift,
} from '@kindling/core/curriculum';
import { AppError, content } from '@kindling/shared';
import { checkContent } from '../content.ts';
import { xhtml } from './xhtml.ts';

/** The forms a course can be had in. */
export const EXPORT_FORMATS = content.EXPORT_FORMATS;
export type ExportFormat = content.ExportFormat;

export interface ExportedFile extends ExportedPack {
  bytes: Buffer;
}

/**
 * One course of `folder` in another form. `at` is when cards of an Anki package count as made. Throws `not-found`
 * for a course that is not there or has faults, and for vocabulary of a course without any.
 */
export async function exportCourse(
  folder: string,
  slug: string,
  format: ExportFormat,
  at: Date,
): Promise<ExportedFile> {
  const { packs } = await checkContent(folder);
  const pack = packs.find(({ course }) => course.slug === slug);
  if (!pack) {
    throw new AppError('not-found', `There is no sound course ${slug} in ${basename(folder)}`, {
      hint: `There are: ${packs.map(({ course }) => course.slug).join(', ')}`,
    });
  }
  if (format !== 'pack') return await exportPack(pack, format, at);
  const bytes = await writeArchive(await readPackBytes(join(folder, slug)));
  return { fileName: `${slug}.zip`, bytes, losses: [] };
}

/** A course in a format of another system. Throws `not-found` for vocabulary of a course without any. */
export async function exportPack(
  pack: Pack,
  format: Exclude<ExportFormat, 'pack'>,
  at: Date,
): Promise<ExportedFile> {
  if (format === 'gift' || format === 'qti2' || format === 'qti3') return await exportQuestions(pack, format);
  return await exportVocabulary(pack, format, at);
}

async function exportQuestions(pack: Pack, format: 'gift' | 'qti2' | 'qti3'): Promise<ExportedFile> {
  const { slug, language } = pack.course;
  // A lesson's key in front tells apart activities of one key in two lessons.
  const activities = pack.lessons.flatMap(({ key, activities: own }) =>
    own.map((activity) => ({ ...activity, key: `${key}-${activity.key}` })),
  );
  const { questions, losses } = toQuestions(activities);
  const distinct = withDistinctKeys(questions);
  if (format === 'gift') {
    const written = writeGift(distinct);
    const bytes = Buffer.from(written.text, 'utf8');
    return { fileName: `${slug}.gift.txt`, bytes, losses: [...losses, ...written.losses] };
  }
  const version = format === 'qti2' ? '2.1' : '3.0';
  const written = await writeQtiPackage(distinct, { version, language, xhtml });
  return { fileName: `${slug}.${format}.zip`, bytes: written.bytes, losses: [...losses, ...written.losses] };
}

async function exportVocabulary(
  pack: Pack,
  format: 'csv' | 'anki' | 'apkg',
  at: Date,
): Promise<ExportedFile> {
  const { slug, title } = pack.course;
  const rows = listRows(pack);
  if (rows.length === 0) throw new AppError('not-found', `The course ${slug} teaches no vocabulary`);
  const deck = { name: title, slug };
  const losses: Loss[] = [];
  switch (format) {
    case 'csv':
      return { fileName: `${slug}.csv`, bytes: Buffer.from(writeVocabularyCsv(rows), 'utf8'), losses };
    case 'anki':
      return { fileName: `${slug}.anki.txt`, bytes: Buffer.from(writeAnkiText(rows, deck), 'utf8'), losses };
    case 'apkg':
      return { fileName: `${slug}.apkg`, bytes: await writeAnkiPackage(rows, deck, at), losses };
  }
}

function listRows({ lessons }: Pack): VocabularyRow[] {
  return lessons.flatMap(({ key, vocabulary }) =>
    vocabulary.map(({ note = '', listedAt = '', ...entry }) => ({ lesson: key, ...entry, note, listedAt })),
  );
}
