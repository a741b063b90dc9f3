import { describe, expect, it } from 'vitest';
import { describeType, listFields } from './describe-schema.ts';
import type { OpenApiDocument, Schema } from './document.ts';

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: {},
  components: {
    schemas: {
      Person: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required: ['id'] },
    },
  },
};
const person = { $ref: '#/components/schemas/Person' };

describe('describeType', () => {
  const cases: [Schema | undefined, string][] = [
    [{ type: 'string', format: 'uuid' }, 'string (uuid)'],
    [{ type: 'string', minLength: 1, maxLength: 80 }, 'string 1-80 characters'],
    [{ type: 'integer', minimum: 1, maximum: 100 }, 'integer 1-100'],
    [{ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, 'integer at least 0'],
    [{ type: 'integer', minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, 'integer'],
    [{ enum: ['en', 'es'] }, '"en" | "es"'],
    [{ const: 'alive' }, '"alive"'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'array', items: { type: 'string' } }, 'list of string'],
    [person, 'object'],
    [{ $ref: '#/components/schemas/Nowhere' }, 'anything'],
    [undefined, 'anything'],
  ];
  it.each(cases)('%j', (schema, words) => {
    expect(describeType(document, schema)).toBe(words);
  });
});

describe('listFields', () => {
  it('goes one level into objects and lists, through references', () => {
    const page = {
      type: 'object',
      properties: { items: { type: 'array', items: person }, owner: person, next: { type: 'string' } },
      required: ['items'],
    };
    expect(listFields(document, page)).toEqual([
      { path: 'items', type: 'list of object', required: true },
      { path: 'items[].id', type: 'string (uuid)', required: true },
      { path: 'owner', type: 'object', required: false },
      { path: 'owner.id', type: 'string (uuid)', required: true },
      { path: 'next', type: 'string', required: false },
    ]);
  });

  it('ends for a schema that holds itself', () => {
    const looped: OpenApiDocument = {
      ...document,
      components: {
        schemas: { Node: { type: 'object', properties: { child: { $ref: '#/components/schemas/Node' } } } },
      },
    };
    expect(listFields(looped, { $ref: '#/components/schemas/Node' }).map((row) => row.path)).toEqual([
      'child',
      'child.child',
    ]);
  });
});
