import { Id } from '@kindling/shared';
import { z } from 'zod';
import { withConnection } from './connection.ts';

const SchoolRow = z
  .object({ school_id: Id, name: z.string(), slug: z.string() })
  .transform((row) => ({ schoolId: row.school_id, name: row.name, slug: row.slug }));

export type KnownSchool = z.infer<typeof SchoolRow>;

/**
 * Every school of the install, for tools that its administrator runs: only the owner of the database may ask, and
 * says so by the setting that the policy `directory` reads (migration 0002).
 */
export function listSchools(ownerUrl: string): Promise<KnownSchool[]> {
  return withConnection({ connectionString: ownerUrl }, async (client) => {
    await client.query(`begin read only; set local app.directory = 'on'`);
    const { rows } = await client.query('select school_id, name, slug from app.school order by slug');
    await client.query('commit');
    return z.array(SchoolRow).parse(rows);
  });
}
