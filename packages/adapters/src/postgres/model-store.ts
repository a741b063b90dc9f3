import type { ModelStore } from '@kindling/core/learning';
import { z } from 'zod';
import { type Handle, sql } from './sql.ts';

const VersionRow = z.object({ version: z.number().int().nullable() });
const ModelRow = z.object({ model: z.unknown() });

export function createModelStore(handle: Handle): ModelStore {
  return {
    async findServingVersion() {
      const row = await handle.selectOne(
        VersionRow,
        sql`select max(version) as version from app.learner_model_fit`,
      );
      return row.version ?? undefined;
    },
    async findModel(version) {
      const row = await handle.findOne(
        ModelRow,
        sql`select model from app.learner_model_fit where version = ${version}`,
      );
      return row?.model;
    },
  };
}
