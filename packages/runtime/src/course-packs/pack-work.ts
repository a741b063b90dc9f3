import type { ExportedPack, ReadPacks } from '@kindling/core/curriculum';
import { AppError } from '@kindling/shared';
import { type ExportFormat, exportPack } from '../content-exchange/index.ts';
import { readPacks } from './read-packs.ts';

export type PackTask =
  | { kind: 'read'; archive: Uint8Array; forAuthor: boolean }
  | { kind: 'export'; archive: Uint8Array; slug: string; format: ExportFormat; at: Date };

export interface PackWork {
  read(task: Extract<PackTask, { kind: 'read' }>): Promise<ReadPacks>;
  export(task: Extract<PackTask, { kind: 'export' }>): Promise<ExportedPack>;
}

/** The work itself, on the thread that asks for it. */
export const packWork: PackWork = {
  read: ({ archive, forAuthor }) => readPacks(Buffer.from(archive), forAuthor),
  async export({ archive, slug, format, at }) {
    if (format === 'pack') return { fileName: `${slug}.zip`, bytes: archive, losses: [] };
    const { packs } = await readPacks(Buffer.from(archive));
    const read = packs.find(({ pack }) => pack.course.slug === slug);
    if (read !== undefined) return await exportPack(read.pack, format, at);
    throw new AppError('conflict', `The course ${slug} no longer passes the checks.`, {
      hint: 'Download it as a pack, mend what its check names, and import it again.',
    });
  },
};
