import { AppError } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, InstantKey, IntegerKey, TextKey, toPage } from './cursor.ts';

const id = '0192f1a0-0000-7000-8000-000000000001';
const encodeText = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

describe('cursor', () => {
  it('reads back every key it wrote', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), fc.uuid(), (key, anyId) => {
        fc.pre(TextKey.safeParse(key).success);
        expect(decodeCursor(TextKey, encodeCursor({ key, id: anyId }))).toEqual({ key, id: anyId });
      }),
    );
  });

  it('stays within the 500 characters a query may carry, for the longest name', () => {
    expect(encodeCursor({ key: '\u{ffff}'.repeat(80), id }).length).toBeLessThanOrEqual(500);
  });

  it('refuses arbitrary text with invalid-input and never anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(() => decodeCursor(InstantKey, text)).toThrow(AppError);
        expect(() => decodeCursor(InstantKey, encodeText(text))).toThrow(AppError);
      }),
    );
  });

  it.each([
    ['a day that does not exist', InstantKey, ['2026-02-31T00:00:00.000000Z', id]],
    ['a month that does not exist', InstantKey, ['2026-13-01T00:00:00.000000Z', id]],
    ['the year 0, which the server does not have', InstantKey, ['0000-01-01T00:00:00.000000Z', id]],
    ['a key of another list', InstantKey, ['Ana', id]],
    ['NUL in a name', TextKey, ['A\0', id]],
    ['an id that is none', TextKey, ['Ana', 'x']],
    ['a third part', TextKey, ['Ana', id, 1]],
    ['a position out of range', IntegerKey, [2 ** 40, id]],
  ])('refuses %s', (_case, key, parts) => {
    expect(() => decodeCursor(key, encodeText(JSON.stringify(parts)))).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it('keeps microseconds', () => {
    const key = '2026-11-21T09:00:00.123456Z';
    expect(decodeCursor(InstantKey, encodeCursor({ key, id }))?.key).toBe(key);
  });

  it('starts at the first page without a cursor', () => {
    expect(decodeCursor(TextKey, undefined)).toBeUndefined();
  });
});

describe('toPage', () => {
  const page = (count: number, limit: number) =>
    toPage(
      Array.from({ length: count }, (_, index) => index),
      limit,
      (row) => ({ key: row, id }),
      (row) => row * 10,
    );

  it('points behind the last shown row when there are more', () => {
    const { items, nextCursor } = page(3, 2);
    expect(items).toEqual([0, 10]);
    expect(decodeCursor(IntegerKey, nextCursor ?? undefined)?.key).toBe(1);
  });

  it.each([
    [2, 2],
    [0, 2],
    [1, 2],
  ])('ends with %i rows at limit %i', (count, limit) => {
    expect(page(count, limit).nextCursor).toBeNull();
    expect(page(count, limit).items).toHaveLength(count);
  });
});
