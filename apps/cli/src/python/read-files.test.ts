import { describe, expect, it } from 'vitest';
import { decodeText } from './read-files.ts';

describe('the text of a file', () => {
  const wanted = '# café\n';
  it.each([
    ['UTF-8', Buffer.from(wanted)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${wanted}`)],
    ['UTF-16', Buffer.from(`\uFEFF${wanted}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${wanted}`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(wanted, 'latin1')],
  ])('is read from %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(wanted);
  });
});
