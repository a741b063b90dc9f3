import { Id, type PageQuery } from '@kindling/shared';
import { z } from 'zod';
import { decodeCursor, TextKey } from './cursor.ts';
import { empty, type Sql, sql } from './sql.ts';

/** Columns of a list of people by name; goes with `afterName` and `BY_NAME` over app.membership. */
export const NamedPerson = z.object({ person_id: Id, display_name: z.string(), sort_key: z.string() });

export const NAMED_PERSON = sql`
  membership.person_id, membership.display_name, lower(membership.display_name) as sort_key`;

export const BY_NAME = sql`lower(membership.display_name), membership.person_id`;

/** Where a page of a list by name begins. */
export function afterName(page: PageQuery): Sql {
  const after = decodeCursor(TextKey, page.cursor);
  if (after === undefined) return empty;
  return sql`and (lower(membership.display_name), membership.person_id) > (${after.key}, ${after.id}::uuid)`;
}

export const positionByName = (row: { sort_key: string; person_id: Id }) => ({
  key: row.sort_key,
  id: row.person_id,
});
