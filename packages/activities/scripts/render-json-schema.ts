import { z } from 'zod';
import type { ActivityDefinition } from '../src/contract.ts';

/** File name of the JSON Schema of one version of a type. */
export function schemaFileName(definition: ActivityDefinition): string {
  return `${definition.type}.v${definition.schemaVersion}.schema.json`;
}

/** JSON Schema (2020-12) of what an author writes as `content`, for editors. Refinements are not in it. */
export function renderJsonSchema(definition: ActivityDefinition): string {
  const schema = z.toJSONSchema(definition.content, { io: 'input', target: 'draft-2020-12' });
  const titled = {
    $id: `https://kindling.invalid/schemas/${schemaFileName(definition)}`,
    title: `Content of a ${definition.type} activity, version ${definition.schemaVersion}`,
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
