import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';

/**
 * Inputs that a Zod schema accepts. Read off its JSON Schema, which is public and stable, and then held against the
 * schema itself for what JSON Schema cannot say. The libraries that do this know Zod 3 only.
 */

interface JsonSchema {
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
}

/** Values worth trying for a field of this name, besides what its schema says: ids that exist, for example. */
export type KnownFor = (fieldName: string) => readonly unknown[];

const MANY_CHARACTERS = 100;

/** What breaks programs that think of text as ASCII: NUL, halves of a pair, other directions, signs of many parts. */
export const ODD_TEXTS = [
  '\0',
  'a\u0000b',
  '\ud800',
  '\udfff x',
  '\u202eabc',
  '👩🏽‍🚀',
  'é',
  'ﷺ',
  "';--",
  '%00',
  '../..',
];

const oddText = fc.constantFrom(...ODD_TEXTS);

/** Any text at all, most often short. */
export const anyText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: oddText },
  { weight: 1, arbitrary: fc.nat({ max: 5_000 }).map((length) => 'x'.repeat(length)) },
);

/** Longer lists than the schema allows are a distortion of their own. */
const MOST_ITEMS = 5;

function stringOf({ format, pattern, minLength = 0, maxLength = MANY_CHARACTERS }: JsonSchema) {
  if (format === 'uuid') return fc.uuid();
  if (format === 'email') return fc.emailAddress({ size: 'small' });
  if (format === 'date-time') {
    const between = { min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
    return fc.oneof(fc.date(between), fc.date({ noInvalidDate: true })).map((date) => date.toISOString());
  }
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const lengths = { minLength, maxLength: Math.min(maxLength, Math.max(MANY_CHARACTERS, minLength)) };
  return fc.oneof(
    { weight: 5, arbitrary: fc.string({ unit: 'grapheme', ...lengths }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', ...lengths }) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(maxLength)) },
    { weight: 1, arbitrary: oddText },
  );
}

function objectOf({ properties = {}, required = [] }: JsonSchema, known: KnownFor): Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const generated = arbitraryOf(schema, known);
    const values = known(name);
    if (values.length === 0) return [name, generated];
    const existing = fc.constantFrom(...values);
    return [name, fc.oneof({ weight: 5, arbitrary: existing }, { weight: 1, arbitrary: generated })];
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: required as never[], noNullPrototype: true });
}

function arbitraryOf(schema: JsonSchema, known: KnownFor): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map((one) => arbitraryOf(one, known)));
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type }, known)));
  }
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(one, known)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, known), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? MOST_ITEMS, Math.max(MOST_ITEMS, schema.minItems ?? 0)),
      });
    case 'string':
      return stringOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case undefined:
      return anyJson;
    default:
      throw new Error(`No request had a field of type ${schema.type} so far: say here how to make one`);
  }
}

/** Any JSON at all: what a field of unknown shape may hold. */
export const anyJson: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }),
  anyText,
  fc.constantFrom(null, 0, -1, 1e308, [], {}, [[[[[]]]]], { length: -1 }, { toString: 1 }),
  fc.record({ optionId: anyText }),
  fc.record({ text: anyText }),
);

/** Inputs that `schema` accepts, made of `known` values where there are some. */
export function validInput(schema: z.ZodType, known: KnownFor): Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return arbitraryOf(json, known).filter((value) => schema.safeParse(value).success);
}
