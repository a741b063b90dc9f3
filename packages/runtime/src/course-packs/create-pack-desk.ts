import { join } from 'node:path';
import { writeArchive } from '@kindling/adapters/content-exchange';
import { readPackBytes } from '@kindling/adapters/content-files';
import { createWorkGate } from '@kindling/adapters/work-gate';
import type { PackDesk } from '@kindling/core/curriculum';
import { CONTENT_FOLDER } from '../content-reader.ts';
import { hasFiles } from './has-files.ts';
import type { PackWork } from './pack-work.ts';
import { createThreadedPackWork } from './threaded-pack-work.ts';

/** Each takes a core while it runs; learners need the others. */
const AT_ONCE = 1;
const WAITING = 8;

/**
 * Reads and writes course packs, one at a time, in threads of their own when no other `work` is named. `builtIn` is the
 * folder of the courses that come with Kindling.
 */
export function createPackDesk(
  work: PackWork = createThreadedPackWork(),
  builtIn: string = CONTENT_FOLDER,
): PackDesk {
  const gate = createWorkGate({
    atOnce: AT_ONCE,
    waiting: WAITING,
    refusal: 'Too many courses are being read at this moment.',
  });
  return {
    async read(archive, forAuthor) {
      const { packs, ...faults } = await gate(() => work.read({ kind: 'read', archive, forAuthor }));
      const placed = packs.map(async (read) => {
        const folder = join(builtIn, read.pack.course.slug);
        return { ...read, isBuiltIn: await hasFiles(folder, read.fingerprint) };
      });
      return { ...faults, packs: await Promise.all(placed) };
    },
    export: (archive, slug, format, at) =>
      gate(() => work.export({ kind: 'export', archive, slug, format, at })),
    async findBuiltIn(slug, fingerprint) {
      const folder = join(builtIn, slug);
      return (await hasFiles(folder, fingerprint))
        ? await writeArchive(await readPackBytes(folder))
        : undefined;
    },
  };
}
