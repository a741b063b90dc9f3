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
import { type Loss, type Pack, toQuestions, withDistinctKeys, writeGift } from '@kindling/core/curriculum';
import { AppError } from '@kindling/shared';
import { checkContent } from '../content.ts';
import { xhtml } from './xhtml.ts';

/** `pack` holds everything; `gift` and `qti` the questions that other systems know; the rest the vocabulary. */
export const EXPORT_FORMATS = ['pack', 'gift', 'qti2', 'qti3', 'csv', 'anki', 'apkg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedCourse {
  fileName: string;
  bytes: Buffer;
  /** What the format could not hold. */
  losses: Loss[];
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
): Promise<ExportedCourse> {
  const { packs } = await checkContent(folder);
  const pack = packs.find(({ course }) => course.slug === slug);
  if (!pack) {
    throw new AppError('not-found', `There is no sound course ${slug} in ${basename(folder)}`, {
      hint: `There are: ${packs.map(({ course }) => course.slug).join(', ')}`,
    });
  }
  if (format === 'pack') {
    const bytes = await writeArchive(await readPackBytes(join(folder, slug)));
    return { fileName: `${slug}.zip`, bytes, losses: [] };
  }
  if (format === 'gift' || format === 'qti2' || format === 'qti3') return await exportQuestions(pack, format);
  return await exportVocabulary(pack, format, at);
}

async function exportQuestions(pack: Pack, format: 'gift' | 'qti2' | 'qti3'): Promise<ExportedCourse> {
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
): Promise<ExportedCourse> {
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
