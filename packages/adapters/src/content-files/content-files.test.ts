import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentIdentity, readAllPackFiles, readPackFiles } from './index.ts';
import { parseYaml } from './parse-yaml.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kindling-content-'));
  await mkdir(join(root, 'starter', 'lessons'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));
const write = (path: string, text: string | Buffer) => writeFile(join(root, path), text);

describe('readPackFiles', () => {
  it('reads the course, its lessons and their introductions, and nothing else', async () => {
    await write('starter/course.yaml', 'slug: starter');
    await write('starter/lessons/hello.yaml', 'title: Cafe\u0301');
    await write('starter/lessons/hello.md', 'Read me.');
    await write('starter/notes.txt', 'mine');
    await write('starter/lessons/draft.txt', 'mine');
    await mkdir(join(root, 'starter', 'vocabulary'));
    await mkdir(join(root, 'starter', 'scenarios'));
    await write('starter/vocabulary/hello.yaml', 'entries: []');
    await write('starter/scenarios/cafe.yaml', 'title: Café');
    await write('starter/scenarios/cafe.md', 'mine');
    await mkdir(join(root, 'starter', 'exercises', 'add', 'misconceptions'), { recursive: true });
    await write('starter/exercises/add/exercise.yaml', 'key: add');
    await write('starter/exercises/add/starter.py', 'x = 1\n');
    await write('starter/exercises/add/misconceptions/off-by-one.py', 'x = 2\n');
    await write('starter/exercises/add/notes.md', 'mine');
    expect(await readPackFiles(join(root, 'starter'))).toEqual({
      folder: 'starter',
      documents: new Map<string, unknown>([
        ['course.yaml', { slug: 'starter' }],
        ['exercises/add/exercise.yaml', { key: 'add' }],
        ['lessons/hello.yaml', { title: 'Caf\u00e9' }],
        ['scenarios/cafe.yaml', { title: 'Caf\u00e9' }],
        ['vocabulary/hello.yaml', { entries: [] }],
      ]),
      texts: new Map([['lessons/hello.md', 'Read me.']]),
      sources: new Map([
        ['exercises/add/misconceptions/off-by-one.py', 'x = 2\n'],
        ['exercises/add/starter.py', 'x = 1\n'],
      ]),
      unreadable: [],
    });
  });

  it('names what it cannot read, and why', async () => {
    await write('starter/course.yaml', 'a: 1\na: 2');
    await write('starter/lessons/big.md', 'x'.repeat(513 * 1024));
    await write('starter/lessons/latin.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    const { unreadable, documents, texts } = await readPackFiles(join(root, 'starter'));
    expect([documents.size, texts.size]).toEqual([0, 0]);
    expect(unreadable.map((problem) => `${problem.file}: ${problem.message}`)).toEqual([
      expect.stringMatching(/^starter\/course\.yaml: is not valid YAML: line 2, column 1/),
      expect.stringMatching(/^starter\/lessons\/big\.md: has 513 KiB; a file may have 512/),
      expect.stringMatching(/^starter\/lessons\/latin\.md: is not UTF-8/),
    ]);
  });

  it('refuses a folder that is not there', async () => {
    await expect(readPackFiles(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses a folder with more files than a course has', async () => {
    const names = Array.from({ length: 501 }, (_, index) => `starter/lessons/l${index}.md`);
    await Promise.all(names.map((name) => write(name, 'x')));
    await expect(readPackFiles(join(root, 'starter'))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('readAllPackFiles', () => {
  it('reads every folder with a course, by name, and leaves other folders alone', async () => {
    await write('starter/course.yaml', 'slug: starter');
    await mkdir(join(root, 'advanced'));
    await write('advanced/course.yaml', 'slug: advanced');
    await mkdir(join(root, 'empty'));
    await mkdir(join(root, '.git'));
    await write('README.md', 'About');
    expect((await readAllPackFiles(root)).map((files) => files.folder)).toEqual(['advanced', 'starter']);
  });
});

describe('parseYaml', () => {
  it('stops at a text that unfolds into a huge one', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 8; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    expect(parseYaml(lines.join('\n'))).toMatchObject({ ok: false });
  });

  it('keeps words that other YAML reads as booleans', () => {
    expect(parseYaml('- no\n- yes\n- on')).toEqual({ ok: true, value: ['no', 'yes', 'on'] });
  });
});

describe('contentIdentity', () => {
  it('makes the UUIDs of RFC 9562, appendix A.4', () => {
    expect(contentIdentity.nameUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('hashes UTF-8', () => {
    expect(contentIdentity.hashText('')).toMatch(/^e3b0c44298fc1c14/);
    expect(contentIdentity.hashText('é')).toHaveLength(64);
  });
});
