import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ENDPOINTS, type Endpoint, operations } from '@kindling/shared';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStubApp } from '../http/stub-app.fixture.ts';

const PRINTER = fileURLToPath(new URL('./print.ts', import.meta.url));

interface Media {
  schema: Record<string, unknown>;
  example?: unknown;
}
interface Operation {
  operationId: string;
  'x-access': unknown;
  parameters?: { name: string; in: string; required?: boolean; example?: unknown }[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, { description: string; content: Record<string, Media> }>;
  security: unknown[];
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, { name?: string }> };
}

async function readDocument(publicUrl = 'http://localhost:3000'): Promise<Document> {
  const app = await openStubApp({ publicUrl });
  return (await app.inject('/openapi.json')).json();
}

const document = await readDocument();

function operationOf({ path, method }: Endpoint): Operation {
  const documented = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  if (documented === undefined) throw new Error(`${method} ${path} is not documented`);
  return documented;
}

const everyEndpoint = ENDPOINTS.map((endpoint) => [endpoint.id, endpoint] as const);

describe('the document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document) as never);
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(validator.version).toBe('3.1');
  });

  it('has the operations of the contract, and no others', () => {
    const documented = Object.values(document.paths).flatMap((path) => Object.values(path));
    const ids = documented.map(({ operationId }) => operationId).sort();
    expect(ids).toEqual(ENDPOINTS.map(({ id }) => id).sort());
  });

  it('writes the one shape of errors once', () => {
    const { $schema: _dialect, ...shape } = z.toJSONSchema(operations.ErrorBody);
    expect(document.components.schemas).toEqual({ Error: shape });
  });

  it('names the cookie that the install sets', async () => {
    expect(document.components.securitySchemes.session?.name).toBe('kindling-session');
    const { components } = await readDocument('https://kindling.example');
    expect(components.securitySchemes.session?.name).toBe('__Host-kindling-session');
  });

  it('may be kept for a minute, and is the same each time', async () => {
    const app = await openStubApp();
    const [first, second] = [await app.inject('/openapi.json'), await app.inject('/openapi.json')];
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    expect(first.headers['content-type']).toMatch(/^application\/json/);
    expect(second.body).toBe(first.body);
  });

  it('is what the printer prints', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [PRINTER], {
      maxBuffer: 16 * 1024 * 1024,
    });
    expect(JSON.parse(stdout)).toEqual(document);
  });
});

describe.each(everyEndpoint)('%s', (_id, endpoint) => {
  const operation = operationOf(endpoint);

  it('shows a sample of what goes in and what comes out', () => {
    const { status = 200, example, isEventStream, isFile, takesFile } = endpoint;
    const type = isEventStream === true ? 'text/event-stream' : 'application/json';
    const file = { schema: { type: 'string', format: 'binary' } };
    if (isFile) expect(operation.responses[status]?.content).toEqual({ 'application/octet-stream': file });
    else expect(operation.responses[status]?.content[type]?.example).toEqual(example.response);
    if (takesFile) expect(operation.requestBody?.content).toEqual({ [takesFile.type]: file });
    expect(operation.requestBody?.content['application/json']?.example).toEqual(example.body);
    for (const { name, in: place, example: sample } of operation.parameters ?? []) {
      if (place === 'path') expect(sample).toBe((example.params as Record<string, unknown>)[name]);
    }
  });

  it('says who may call it, and what can go wrong', () => {
    expect(operation['x-access']).toEqual(endpoint.access);
    expect(operation.security.length > 0).toBe(endpoint.access !== 'public');
    const refusals = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
    expect(refusals.length).toBeGreaterThanOrEqual(5 + (endpoint.errors?.length ?? 0) - 1);
    for (const [, { description, content }] of refusals) {
      expect(description).toMatch(/^`[a-z-]+`: \w/);
      expect(content['application/json']?.schema).toEqual({ $ref: '#/components/schemas/Error' });
    }
  });
});
