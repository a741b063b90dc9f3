import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));
const PROVIDER = join(SOURCE, 'i18n/client-messages.tsx');

/** All that a string in a list of names says: `['lesson', 'today']`. */
const readNames = (list: string) => [...list.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
const readFile = (file: string) => readFileSync(file, 'utf8');
const EVERYWHERE = readNames(/EVERYWHERE[^=]*=([^;]+);/.exec(readFile(PROVIDER))?.[1] ?? '');

/** Files of ours that a file imports, at once or later; types are none. */
function listImports(file: string, source: string): string[] {
  const specifiers = source.matchAll(
    /^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\(\s*'([^']+)'/gms,
  );
  return [...specifiers]
    .map((match) => match[1] ?? match[2] ?? '')
    .flatMap((name) => {
      if (name.startsWith('#web/')) return [join(SOURCE, name.slice(5))];
      return name.startsWith('.') ? [join(dirname(file), name)] : [];
    })
    .filter((path) => /\.tsx?$/.test(path) && path !== PROVIDER && existsSync(path));
}

/** The names a file hands to the browser; undefined where it leaves that to what is around it. */
function readHanded(source: string): string[] | undefined {
  const lists = [...source.matchAll(/<ClientMessages\s+namespaces=\{\[([^\]]*)\]\}/g)];
  return lists.length === 0 ? undefined : lists.flatMap((match) => readNames(match[1] ?? ''));
}

interface Visit {
  file: string;
  handed: readonly string[];
  isClient: boolean;
}

/** What runs in the browser below a file and reads words that nothing on the way handed to it. */
function findWordless(from: Visit, seen = new Set<string>()): string[] {
  const source = readFile(from.file);
  const handed = readHanded(source) ?? from.handed;
  const isClient = from.isClient || source.startsWith("'use client'");
  const state = `${from.file} ${isClient} ${[...handed].sort()}`;
  if (seen.has(state)) return [];
  seen.add(state);
  const read = isClient
    ? [...source.matchAll(/useTranslations\('(\w+)/g)].map((match) => match[1] ?? '')
    : [];
  const missing = read.filter((name) => !EVERYWHERE.includes(name) && !handed.includes(name));
  return [
    ...new Set(missing.map((name) => `${from.file.slice(SOURCE.length)} reads ${name}`)),
    ...listImports(from.file, source).flatMap((file) => findWordless({ file, handed, isClient }, seen)),
  ];
}

/** What a screen begins with: the words of the layouts around it. */
function readLayoutWords(screen: string): string[] {
  const folders = screen.split('/').slice(0, -1);
  const layouts = folders.map((_, index) =>
    join(SOURCE, 'app', ...folders.slice(0, index + 1), 'layout.tsx'),
  );
  return layouts.filter(existsSync).flatMap((layout) => readHanded(readFile(layout)) ?? []);
}

const SCREENS = readdirSync(join(SOURCE, 'app'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:^|\/)(?:page|layout|error|loading|not-found)\.tsx$/.test(file),
);

describe('the words a screen hands to the browser', () => {
  it.each(SCREENS)('are all that %s reads there', (screen) => {
    const file = join(SOURCE, 'app', screen);
    expect(findWordless({ file, handed: readLayoutWords(screen), isClient: false })).toEqual([]);
  });

  it('are looked for in what is fetched later, too', () => {
    const file = join(SOURCE, 'learning/player/activity-stage.tsx');
    const found = findWordless({
      file,
      handed: ['lesson', 'answers', 'today', 'help', 'tutor'],
      isClient: true,
    });
    expect(found).toContain('assignments/exercise-terms.tsx reads terms');
  });

  it.each(['lessons/[lessonId]', 'practice'])(
    'leave out, on the screen %s, what only teachers read',
    (screen) => {
      const handed = readHanded(readFile(join(SOURCE, `app/(focus)/${screen}/page.tsx`)));
      expect(handed).toContain('terms');
      expect(handed).not.toContain('assignments');
    },
  );
});
