import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ERRNO, type ErrnoName, type FileError } from '../errno.ts';
import { MemoryFiles } from './memory-files.ts';
import type { Directory, RegularFile } from './nodes.ts';
import { pathOf } from './resolve-path.ts';

let files: MemoryFiles;
let home: Directory;
beforeEach(() => {
  files = new MemoryFiles({ totalBytes: 10_000, entries: 10 }, () => 1_000);
  home = Object.assign(files.provide(files.root, 'home', 'directory'), { isReadOnly: false }) as Directory;
});

const failure = (work: () => unknown): ErrnoName | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    const { errno } = error as FileError;
    return (Object.keys(ERRNO) as ErrnoName[]).find((name) => ERRNO[name] === errno);
  }
};

describe('a path', () => {
  it('is followed part by part', () => {
    const inner = files.createDirectory(home, 'inner');
    const file = files.createFile(inner, 'a.txt');
    expect(files.find(home, 'inner/./a.txt')).toBe(file);
    expect(files.find(inner, '../../home//inner/a.txt')).toBe(file);
    expect(files.find(inner, '/../../home/inner/a.txt')).toBe(file);
    expect(pathOf(inner)).toBe('/home/inner');
    expect(pathOf(files.root)).toBe('/');
  });

  it.for<[string, ErrnoName]>([
    ['', 'ENOENT'],
    ['missing', 'ENOENT'],
    ['missing/../a.txt', 'ENOENT'],
    ['a.txt/..', 'ENOTDIR'],
    ['a.txt/', 'ENOTDIR'],
    ['x'.repeat(256), 'ENAMETOOLONG'],
    ['./'.repeat(3000), 'ENAMETOOLONG'],
  ])('%s fails', ([path, errno]) => {
    files.createFile(home, 'a.txt');
    expect(failure(() => files.find(home, path))).toBe(errno);
  });

  it('never leads out, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '.', 'home', '', 'etc', '\0'), { maxLength: 12 }),
        (parts) => {
          const path = parts.join('/');
          const found = failure(() => files.find(home, path)) === undefined ? files.find(home, path) : home;
          expect([files.root, home]).toContain(found);
        },
      ),
    );
  });
});

describe('the quota', () => {
  it('counts bytes, also those written far behind the end', () => {
    const file = files.createFile(home, 'a');
    files.write(file, 5000, Uint8Array.of(7));
    expect(file.size).toBe(5001);
    expect(file.bytes[4999]).toBe(0);
    expect(failure(() => files.write(file, 20_000, Uint8Array.of(7)))).toBe('ENOSPC');
    expect(failure(() => files.resize(file, 2 ** 40))).toBe('ENOSPC');
    expect(failure(() => files.resize(file, Number.MAX_VALUE))).toBe('EFBIG');
  });

  it('counts entries', () => {
    for (let index = 0; index < 10; index += 1) files.createFile(home, `${index}`);
    expect(failure(() => files.createFile(home, 'one more'))).toBe('ENOSPC');
  });

  it('is given back when a file is both removed and closed', () => {
    const file = files.createFile(home, 'a');
    files.opened(file);
    files.write(file, 0, new Uint8Array(5000));
    files.remove(home, 'a', file);
    expect(file.size).toBe(5000);
    expect(files.usedBytes).toBeGreaterThanOrEqual(5000);
    files.closed(file);
    expect(files.usedBytes).toBe(0);
  });

  it('never goes below nothing or over the limit', () => {
    const step = fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      what: fc.constantFrom('write', 'remove', 'shrink'),
      size: fc.nat(6000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const fresh = new MemoryFiles({ totalBytes: 10_000, entries: 3 }, () => 0);
        const folder = Object.assign(fresh.provide(fresh.root, 'f', 'directory'), {
          isReadOnly: false,
        }) as Directory;
        for (const { name, what, size } of steps) {
          failure(() => {
            const file =
              (folder.entries.get(name) as RegularFile | undefined) ?? fresh.createFile(folder, name);
            if (what === 'write') fresh.write(file, size, Uint8Array.of(1));
            else if (what === 'shrink') fresh.resize(file, 0);
            else fresh.remove(folder, name, file);
          });
          expect(fresh.usedBytes).toBeGreaterThanOrEqual(0);
          expect(fresh.usedBytes).toBeLessThanOrEqual(10_000);
        }
      }),
    );
  });
});

describe('what the host provides', () => {
  it('cannot be changed, removed or added to', () => {
    const library = files.provide(files.root, 'lib.zip', Uint8Array.of(1)) as RegularFile;
    expect(failure(() => files.write(library, 0, Uint8Array.of(2)))).toBe('EACCES');
    expect(failure(() => files.resize(library, 0))).toBe('EACCES');
    expect(failure(() => files.remove(files.root, 'lib.zip', library))).toBe('EACCES');
    expect(failure(() => files.createFile(files.root, 'new'))).toBe('EACCES');
    expect(library.bytes).toEqual(Uint8Array.of(1));
  });
});

describe('renaming', () => {
  const place = (path: string) => files.resolve(home, path);

  it('moves and replaces as rename(2) does', () => {
    const file = files.createFile(home, 'a');
    files.createFile(home, 'b');
    files.rename(place('a'), place('b'));
    expect(home.entries.get('b')).toBe(file);
    expect([...home.entries.keys()]).toEqual(['b']);
  });

  it.for<[string, string, ErrnoName | undefined]>([
    ['missing', 'x', 'ENOENT'],
    ['folder', 'folder/x', 'EINVAL'],
    ['folder', 'full', 'ENOTEMPTY'],
    ['folder', 'file', 'ENOTDIR'],
    ['file', 'folder', 'EISDIR'],
    ['file', '/x', 'EACCES'],
    ['file', 'file', undefined],
  ])('%s to %s: %s', ([from, to, errno]) => {
    files.createFile(home, 'file');
    files.createDirectory(home, 'folder');
    files.createFile(files.createDirectory(home, 'full'), 'x');
    expect(failure(() => files.rename(place(from), place(to)))).toBe(errno);
  });
});
