import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { PackFiles, PackProblem } from '@kindling/core/curriculum';
import { AppError } from '@kindling/shared';
import { parseYaml } from './parse-yaml.ts';

/** A lesson of forty activities has about 40 KiB; what is far larger is no lesson. */
const FILE_LIMIT_BYTES = 512 * 1024;
const LIMIT_FILES = 500;
/** Exercises have some six files each. */
const LIMIT_EXERCISE_FILES = 3000;

/** Folders of a course with what counts in each. */
const PACK_FILES: Readonly<Record<string, RegExp>> = {
  lessons: /\.(yaml|md)$/,
  vocabulary: /\.yaml$/,
  scenarios: /\.yaml$/,
  rubrics: /\.yaml$/,
  prompts: /\.yaml$/,
  concepts: /\.yaml$/,
  'exercise-templates': /\.yaml$/,
};

/**
 * Reads one course folder: course.yaml and everything in lessons/, vocabulary/, scenarios/, rubrics/, prompts/,
 * concepts/, exercise-templates/ and exercises/. A file that cannot be read as what it claims to be is named in `unreadable`. Throws AppError
 * `not-found` when there is no such folder, `too-large` when it holds more files than any course has.
 */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const pack = startPack(basename(folder));
  for (const path of await listPackPaths(folder)) {
    const { size } = await stat(join(folder, path));
    const bytes = size > FILE_LIMIT_BYTES ? size : await readFile(join(folder, path));
    addFile(pack, path, bytes);
  }
  return pack;
}

/**
 * Files in memory that are part of a course, by its folder and then by path inside it; `files` are by path with the
 * course's folder in front (`python-starter/course.yaml`). Others are passed over.
 */
export function groupByPack(files: ReadonlyMap<string, Buffer>): Map<string, Map<string, Buffer>> {
  const packs = new Map<string, Map<string, Buffer>>();
  for (const [whole, bytes] of files) {
    const [folder = '', ...rest] = whole.split('/');
    const path = rest.join('/');
    if (!isPackPath(path)) continue;
    const own = packs.get(folder) ?? new Map<string, Buffer>();
    packs.set(folder, own.set(path, bytes));
  }
  return packs;
}

/** As `readPackFiles`, of one course's files in memory by path inside its folder. Throws `too-large` as it does. */
export function assemblePack(folder: string, files: ReadonlyMap<string, Buffer>): PackFiles {
  const paths = [...files.keys()].sort();
  const exercises = paths.filter((path) => path.startsWith('exercises/')).length;
  refuseTooMany(folder, paths.length - exercises, LIMIT_FILES);
  refuseTooMany(folder, exercises, LIMIT_EXERCISE_FILES);
  const pack = startPack(folder);
  for (const path of paths) addFile(pack, path, files.get(path) ?? 0);
  return pack;
}

/** Every course among files in memory, by the name of its folder. Throws `too-large` as `readPackFiles` does. */
export function assemblePacks(files: ReadonlyMap<string, Buffer>): PackFiles[] {
  const packs = [...groupByPack(files)].sort(([one], [other]) => (one < other ? -1 : 1));
  return packs.map(([folder, own]) => assemblePack(folder, own));
}

function isPackPath(path: string): boolean {
  const [top = '', ...rest] = path.split('/');
  if (rest.length === 0) return top === 'course.yaml';
  if (top === 'exercises') return /\.(yaml|py)$/.test(path);
  return rest.length === 1 && (PACK_FILES[top]?.test(path) ?? false);
}

interface PackDraft extends PackFiles {
  documents: Map<string, unknown>;
  texts: Map<string, string>;
  sources: Map<string, string>;
  unreadable: PackProblem[];
}

function startPack(folder: string): PackDraft {
  return { folder, documents: new Map(), texts: new Map(), sources: new Map(), unreadable: [] };
}

/** `content` is a size where the file is too large to be read. */
function addFile(pack: PackDraft, path: string, content: Buffer | number): void {
  const fail = (message: string) =>
    void pack.unreadable.push({ file: `${pack.folder}/${path}`, path: '', message });
  const text = readText(content, fail);
  if (text === undefined) return;
  if (path.endsWith('.md')) pack.texts.set(path, text);
  else if (path.endsWith('.py')) pack.sources.set(path, text);
  else {
    const parsed = parseYaml(text);
    if (parsed.ok) pack.documents.set(path, parsed.value);
    else fail(parsed.message);
  }
}

/** Names of the folders of `root` that may be courses, in order. */
export async function listPackFolders(root: string): Promise<string[]> {
  const entries = await listFolder(root);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return folders.map((entry) => entry.name).sort();
}

/** What `read` answers; `instead` for a folder of too many files, which must not keep the others from being read. */
export async function unlessTooLarge<Result>(
  read: Promise<Result>,
  instead: (error: AppError) => Result,
): Promise<Result> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-large') return instead(error);
    throw error;
  }
}

function unreadFolder(folder: string, { message, hint = '' }: AppError): PackFiles {
  const problem = { file: folder, path: '', message: `${message}. ${hint}` };
  return { folder, documents: new Map(), texts: new Map(), sources: new Map(), unreadable: [problem] };
}

/**
 * Every folder of `root` that holds files of a course, in the order of their names; with `wanted`, only those of
 * these names. One with too many files is a fault of that course.
 */
export async function readAllPackFiles(root: string, wanted?: ReadonlySet<string>): Promise<PackFiles[]> {
  const packs: PackFiles[] = [];
  for (const folder of await listPackFolders(root)) {
    if (wanted?.has(folder) === false) continue;
    const files = await unlessTooLarge(readPackFiles(join(root, folder)), (error) =>
      unreadFolder(folder, error),
    );
    if (files.documents.size > 0 || files.unreadable.length > 0) packs.push(files);
  }
  return packs;
}

/** Everything of a course folder that counts, by path with `/`. */
export async function listPackPaths(folder: string): Promise<string[]> {
  return [...(await listPaths(folder)), ...(await listExercisePaths(folder))];
}

/** Paths below `folder` with `/`, sorted; links and other files are not followed. */
async function listPaths(folder: string): Promise<string[]> {
  const top = await listFolder(folder);
  const paths = top
    .filter((entry) => entry.isFile() && entry.name === 'course.yaml')
    .map((entry) => entry.name);
  for (const { name } of top.filter((entry) => entry.isDirectory())) {
    const packFile = PACK_FILES[name];
    if (!packFile) continue;
    const entries = await listFolder(join(folder, name));
    const files = entries.filter((entry) => entry.isFile() && packFile.test(entry.name));
    paths.push(...files.map((entry) => `${name}/${entry.name}`));
  }
  refuseTooMany(folder, paths.length, LIMIT_FILES);
  return paths.sort();
}

/** YAML and Python anywhere below exercises/; links are not followed. */
async function listExercisePaths(folder: string): Promise<string[]> {
  const top = await listFolder(folder);
  if (!top.some((entry) => entry.isDirectory() && entry.name === 'exercises')) return [];
  const entries = await readdir(join(folder, 'exercises'), { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(yaml|py)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  refuseTooMany(folder, paths.length, LIMIT_EXERCISE_FILES);
  return paths.sort();
}

function refuseTooMany(folder: string, count: number, limit: number): void {
  if (count <= limit) return;
  throw new AppError('too-large', `The course folder ${basename(folder)} holds ${count} files`, {
    hint: `A course may have ${limit} of a kind; split it into several.`,
  });
}

async function listFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new AppError('not-found', `The content folder ${folder} cannot be read`, {
      hint: 'Check the path and whether this account may read it.',
      cause: error,
    });
  }
}

function readText(content: Buffer | number, fail: (message: string) => void): string | undefined {
  const size = typeof content === 'number' ? content : content.length;
  if (typeof content === 'number' || size > FILE_LIMIT_BYTES) {
    fail(
      `has ${Math.ceil(size / 1024)} KiB; a file may have ${FILE_LIMIT_BYTES / 1024} KiB, so split the lesson`,
    );
    return undefined;
  }
  const text = content.toString('utf8');
  if (!text.includes('\ufffd')) return text.normalize('NFC');
  fail('is not UTF-8; save it in that encoding');
  return undefined;
}
