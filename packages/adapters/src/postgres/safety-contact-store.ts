import type { SafetyContactStore } from '@kindling/core/conversation';
import type { SafetyContact, Tenant } from '@kindling/shared';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

const ContactRow = z
  .object({ text_en: z.string(), text_es: z.string(), emergency_number: z.string().nullable() })
  .transform(
    (row): SafetyContact => ({
      text: { en: row.text_en, es: row.text_es },
      emergencyNumber: row.emergency_number,
    }),
  );

/** Whom learners of a school can turn to. */
export function createSafetyContactStore(handle: Handle, tenant: Tenant): SafetyContactStore {
  return {
    find: () => handle.findOne(ContactRow, sql`select * from app.safety_contact`),
    async save({ text, emergencyNumber }) {
      await handle.execute(sql`
        insert into app.safety_contact (school_id, text_en, text_es, emergency_number)
        values (${tenant.schoolId}, ${text.en}, ${text.es}, ${emergencyNumber})
        on conflict (school_id) do update
           set text_en = excluded.text_en, text_es = excluded.text_es, emergency_number = excluded.emergency_number`);
    },
  };
}
