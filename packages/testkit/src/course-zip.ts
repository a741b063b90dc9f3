import { fileURLToPath } from 'node:url';
import { writeArchive } from '@kindling/adapters/content-exchange';
import { readPackBytes } from '@kindling/adapters/content-files';

const SLUG = 'writing-starter';
const FOLDER = fileURLToPath(new URL(`../../../content/${SLUG}`, import.meta.url));

export interface CourseZipOptions {
  /** Short name of the course; that of one that comes with Kindling when left out. */
  slug?: string;
  /** Makes another course.yaml of the one there is. */
  change?: (courseFile: string) => string;
  /** More files of the archive, by path. */
  extra?: Readonly<Record<string, string>>;
}

/** A small sound course as a zip of its folder, changed as a test needs it. */
export async function zipCourse({ slug = SLUG, change, extra = {} }: CourseZipOptions = {}): Promise<Buffer> {
  const files = new Map<string, string | Buffer>(Object.entries(extra));
  for (const [path, bytes] of await readPackBytes(FOLDER)) {
    const text = bytes.toString('utf8').replace(/^slug: .*$/m, `slug: ${slug}`);
    const content = path.endsWith('/course.yaml') ? (change?.(text) ?? text) : bytes;
    files.set(path.replace(SLUG, slug), content);
  }
  return writeArchive(files);
}
