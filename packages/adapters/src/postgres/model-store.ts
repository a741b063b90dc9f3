import type { ModelStore } from '@kindling/core/learning';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

export function createModelStore(handle: Handle): ModelStore {
  return {
    async findServingVersion() {
      const row = await handle.selectOne(
        z.object({ version: z.number().int().nullable() }),
        sql`select max(version) as version from app.learner_model_fit`,
      );
      return row.version ?? undefined;
    },
    async findModel(version) {
      const row = await handle.findOne(
        z.object({ model: z.unknown() }),
        sql`select model from app.learner_model_fit where version = ${version}`,
      );
      return row?.model;
    },
  };
}
