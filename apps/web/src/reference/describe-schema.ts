import { type OpenApiDocument, resolveSchema, type Schema } from './document.ts';

/** A field of a body, flat: `items[].displayName`. */
export interface FieldRow {
  path: string;
  type: string;
  required: boolean;
}

/** A schema's type in a few words: `string (uuid)`, `"en" | "es"`, `integer 1-100`. */
export function describeType(document: OpenApiDocument, raw: Schema | undefined): string {
  const schema = resolveSchema(document, raw);
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return [...new Set(variants.map((variant) => describeType(document, variant)))].join(' | ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.items) return `list of ${describeType(document, schema.items)}`;
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? 'anything');
  return [type, schema.format ? `(${schema.format})` : '', describeRange(schema)].filter(Boolean).join(' ');
}

/** JSON Schema's largest safe integers are how a generator says "no limit". */
function limit(value: number | undefined): number | undefined {
  return value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
}

function describeRange(schema: Schema): string {
  const low = limit(schema.minimum) ?? schema.minLength;
  const high = limit(schema.maximum) ?? schema.maxLength;
  const unit = schema.maxLength === undefined && schema.minLength === undefined ? '' : ' characters';
  if (low !== undefined && high !== undefined) return `${low}-${high}${unit}`;
  if (high !== undefined) return `up to ${high}${unit}`;
  if (low !== undefined) return `at least ${low}${unit}`;
  return '';
}

/** Two levels are what a person reads; deeper shapes stand in the example. */
const MAX_DEPTH = 2;

/** The fields of an object, with those of its objects and lists one level down. */
export function listFields(
  document: OpenApiDocument,
  raw: Schema | undefined,
  prefix = '',
  depth = 1,
): FieldRow[] {
  const schema = resolveSchema(document, raw);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const resolved = resolveSchema(document, property);
    const row = {
      path,
      type: describeType(document, property),
      required: schema.required?.includes(name) ?? false,
    };
    if (depth >= MAX_DEPTH) return [row];
    const inner = resolved.items
      ? listFields(document, resolved.items, `${path}[].`, depth + 1)
      : listFields(document, resolved, `${path}.`, depth + 1);
    return [row, ...inner];
  });
}
