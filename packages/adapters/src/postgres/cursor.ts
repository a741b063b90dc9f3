import { AppError, Id, type Page } from '@kindling/shared';
import { z } from 'zod';

/** Where a page ended: the sort key and the id of its last row, which together are unique. */
export interface Position<Key> {
  key: Key;
  id: Id;
}

/**
 * Select a time used as sort key with this format: JSON dates stop at milliseconds, the server's at microseconds,
 * and a cursor that rounds would skip or repeat rows. `to_char(x at time zone 'utc', INSTANT_FORMAT)`.
 */
export const INSTANT_FORMAT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';

/** A sort key that is text. NUL cannot be a parameter of PostgreSQL. */
export const TextKey = z
  .string()
  .max(400)
  .refine((key) => !key.includes('\0'));

/** A sort key that is a time in INSTANT_FORMAT. Round-tripped, because the server refuses 31 February; and year 0. */
export const InstantKey = z
  .string()
  .regex(/^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  .refine((key) => {
    const time = Date.parse(key);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === key.slice(0, 19);
  });

/** A sort key that is a whole number, such as a position. */
export const IntegerKey = z.number().int().min(-2_147_483_648).max(2_147_483_647);

/** Opaque to clients, so that the order of a list can change without breaking them. */
export function encodeCursor(position: Position<string | number>): string {
  return Buffer.from(JSON.stringify([position.key, position.id]), 'utf8').toString('base64url');
}

/**
 * Reads a cursor back; undefined stays undefined (the first page).
 * @throws AppError invalid-input for anything this server did not write for this kind of list.
 */
export function decodeCursor<Key extends z.ZodType>(
  key: Key,
  cursor: string | undefined,
): Position<z.infer<Key>> | undefined {
  if (cursor === undefined) return undefined;
  const parsed = z.tuple([key, Id]).safeParse(readJson(cursor));
  if (parsed.success) return { key: parsed.data[0], id: parsed.data[1] };
  throw new AppError('invalid-input', 'The cursor is not one of this list.', {
    hint: 'Leave the cursor out to start from the first page.',
  });
}

/** Undefined for text that is no JSON: the schema then refuses it with the caller's error. */
function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Makes a page of `limit` items out of up to `limit + 1` selected rows; the extra row only says that there is more.
 */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position<string | number>,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null;
  return { items: shown.map(toItem), nextCursor };
}
