import type { SchoolStore } from '@kindling/core/accounts';
import { Id, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

const SchoolRow = z
  .object({ school_id: Id, name: z.string(), slug: z.string() })
  .transform((row) => ({ schoolId: row.school_id, name: row.name, slug: row.slug }));

/** The school of the transaction itself. */
export function createSchoolStore(handle: Handle, tenant: Tenant): SchoolStore {
  return {
    async find() {
      return handle.findOne(
        SchoolRow,
        sql`select school_id, name, slug from app.school where school_id = ${tenant.schoolId}`,
      );
    },

    async insert({ name, slug }) {
      const inserted = await handle.execute(sql`
        insert into app.school (school_id, name, slug) values (${tenant.schoolId}, ${name}, ${slug})
        on conflict do nothing`);
      return inserted === 1;
    },
  };
}
