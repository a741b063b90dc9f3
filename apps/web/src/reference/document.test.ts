import { describe, expect, it } from 'vitest';
import { listByTag, type OpenApiDocument, readBody, readSuccess } from './document.ts';

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/v1/b': { get: { operationId: 'getB', tags: ['B'] }, post: { operationId: 'makeB', tags: ['B'] } },
    '/v1/a': { get: { operationId: 'getA', tags: ['A'] }, parameters: {} },
    '/v1/c': { delete: {} },
  },
};

describe('listByTag', () => {
  it('keeps the order of the document and leaves out what is no operation', () => {
    const groups = listByTag(document).map(([tag, list]) => [
      tag,
      list.map((entry) => `${entry.method} ${entry.id}`),
    ]);
    expect(groups).toEqual([
      ['B', ['GET getB', 'POST makeB']],
      ['A', ['GET getA']],
      ['Other', ['DELETE delete-/v1/c']],
    ]);
  });
});

describe('readBody', () => {
  it('prefers `example`, then the first of `examples`', () => {
    expect(readBody({ 'application/json': { example: { a: 1 } } }).example).toBe('{\n  "a": 1\n}');
    expect(readBody({ 'application/json': { examples: { one: { value: [1] } } } }).example).toBe('[\n  1\n]');
    expect(readBody({ 'application/json': {} }).example).toBeNull();
    expect(readBody(undefined)).toEqual({ schema: undefined, example: null });
  });
});

describe('readSuccess', () => {
  it('finds the 2xx answer among the others', () => {
    const responses = { default: {}, '404': {}, '201': { content: { 'application/json': { example: 7 } } } };
    expect(readSuccess({ responses })).toMatchObject({ status: '201', example: '7' });
    expect(readSuccess({}).status).toBe('200');
  });
});
