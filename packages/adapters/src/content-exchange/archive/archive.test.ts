import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS, readArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

const files = new Map([
  ['course/b.yaml', 'b: 1'],
  ['course/a.md', 'ä'],
]);

it('gives back what was put in, and the same bytes for the same files', async () => {
  const bytes = await writeArchive(files);
  const read = await readArchive(bytes);
  expect([...read].map(([path, content]) => [path, content.toString()])).toEqual([
    ['course/a.md', 'ä'],
    ['course/b.yaml', 'b: 1'],
  ]);
  expect(await writeArchive(new Map([...files].reverse()))).toEqual(bytes);
});

describe('an archive that is not to be trusted', () => {
  /** The same archive with a name of the same length: no writer would make it. */
  const renamed = async (from: string, to: string) => {
    const bytes = await writeArchive(new Map([[from, 'x']]));
    return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
  };

  it.each([
    ['climbs', 'aaaaaaaaa', '../../etc', 'invalid relative path'],
    ['is absolute', 'aaaaaaaaa', '/etc/pass', 'absolute path'],
    ['names a drive', 'aaaaaaaaa', 'C:/window', 'absolute path'],
    ['hides a climb behind backslashes', 'aaaaaaaaa', '..\\..\\etc', 'invalid characters'],
  ])('is refused when a name %s', async (_how, from, to, reason) => {
    await expect(readArchive(await renamed(from, to.slice(0, from.length)))).rejects.toThrow(reason);
  });

  it('is refused when a name stands twice', async () => {
    const bytes = await writeArchive(
      new Map([
        ['aaaa', '1'],
        ['bbbb', '2'],
      ]),
    );
    const twice = Buffer.from(bytes.toString('latin1').replaceAll('bbbb', 'aaaa'), 'latin1');
    await expect(readArchive(twice)).rejects.toThrow('aaaa stands twice');
  });

  it('is refused for a link', async () => {
    const bytes = await writeArchive(new Map([['link', '/etc/passwd']]));
    const central = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bytes.writeUInt32LE(0o120777 * 0x10000, central + 38);
    await expect(readArchive(bytes)).rejects.toThrow('link is not a plain file');
  });

  it('is refused before it fills the memory, whatever it claims of its size', async () => {
    const bomb = await writeArchive(new Map([['bomb', Buffer.alloc(3_000_000)]]));
    expect(bomb.length).toBeLessThan(10_000);
    await expect(readArchive(bomb)).rejects.toMatchObject({ code: 'too-large' });
    const central = bomb.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bomb.writeUInt32LE(10, central + 24);
    await expect(readArchive(bomb)).rejects.toThrow(/too many bytes|more than is allowed/);
  });

  it('is refused for many files, much in all, or a large archive', async () => {
    const many = new Map(Array.from({ length: 12 }, (_, index) => [`f${index}`, 'abcdefgh'] as const));
    const bytes = await writeArchive(many);
    await expect(readArchive(bytes, { ...ARCHIVE_LIMITS, entries: 11 })).rejects.toThrow(
      'more than 11 files',
    );
    await expect(readArchive(bytes, { ...ARCHIVE_LIMITS, totalBytes: 90 })).rejects.toThrow(
      'more than is allowed',
    );
    await expect(readArchive(bytes, { ...ARCHIVE_LIMITS, archiveBytes: 9 })).rejects.toThrow(
      'more than 9 bytes',
    );
    expect((await readArchive(bytes, { ...ARCHIVE_LIMITS, entries: 12, totalBytes: 96 })).size).toBe(12);
  });

  it.each([
    ['no zip', 'hello'],
    ['half of one', 'PK\u0003\u0004 and nothing more'],
  ])('is refused when it is %s', async (_what, text) => {
    await expect(readArchive(Buffer.from(text, 'latin1'))).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
