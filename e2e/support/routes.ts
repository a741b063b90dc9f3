import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const SCREENS = fileURLToPath(new URL('../../apps/web/src/app', import.meta.url));

/** The address of every screen as its folders spell it: `/classes/[classId]`. Groups such as `(app)` are left out. */
export async function listRoutes(): Promise<string[]> {
  const files = await readdir(SCREENS, { recursive: true });
  return files
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`.replaceAll(/\/\([^)]+\)/g, '') || '/')
    .sort();
}
