import swagger from '@fastify/swagger';
import { type Endpoint, ERROR_CODES } from '@kindling/shared';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import { HINT_OF, STATUS_OF } from '../http/status.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint;
  }
  interface FastifyInstance {
    /** The OpenAPI document of every route registered so far. */
    openApi(): unknown;
  }
}

type Content = Record<string, Record<string, unknown>>;
interface Parameter {
  in: string;
  name: string;
  example?: unknown;
}
interface Operation {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses?: Record<string, { description?: string; content?: Content }>;
  [extension: `x-${string}`]: unknown;
}
interface Document {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, unknown> };
}

const JSON_TYPE = 'application/json';
/** Each event's `data` is one of what the schema says. */
const EVENTS_TYPE = 'text/event-stream';
/** A file of any kind, as it is. */
const FILE = { schema: { type: 'string', format: 'binary' } };
const ANY_TYPE = 'application/octet-stream';
/** Each status stands for one code. */
const CODE_OF = new Map(ERROR_CODES.map((code) => [String(STATUS_OF[code]), code]));
const ERROR_SCHEMA = { $ref: '#/components/schemas/Error' };

/** Puts the contract's samples, and who may call, into an operation made from its schemas. */
function describe(operation: Operation, endpoint: Endpoint): void {
  operation['x-access'] = endpoint.access;
  const { params, query, body, response } = endpoint.example;
  const samples = { ...(query as object | undefined), ...(params as object | undefined) } as Record<
    string,
    unknown
  >;
  for (const parameter of operation.parameters ?? []) {
    if (Object.hasOwn(samples, parameter.name)) parameter.example = samples[parameter.name];
  }
  const sent = operation.requestBody?.content[JSON_TYPE];
  if (sent !== undefined && body !== undefined) sent.example = body;
  if (endpoint.takesFile)
    operation.requestBody = { required: true, content: { [endpoint.takesFile.type]: FILE } };
  if (endpoint.isFile) {
    operation.responses = { ...operation.responses, 200: { content: { [ANY_TYPE]: FILE } } };
  }
  const answered = operation.responses?.[String(endpoint.status ?? 200)];
  if (answered === undefined) return;
  answered.description = 'Success.';
  const content = answered.content?.[JSON_TYPE];
  if (content === undefined) return;
  content.example = response;
  if (endpoint.isEventStream) answered.content = { [EVENTS_TYPE]: content };
}

/** Says what each refusal means, and writes their one shape once instead of with every operation. */
function describeErrors(document: Document, operation: Operation): void {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const code = CODE_OF.get(status);
    const content = response.content?.[JSON_TYPE];
    if (code === undefined || content === undefined) continue;
    response.description = `\`${code}\`: ${HINT_OF[code]}`;
    document.components ??= {};
    document.components.schemas ??= {};
    document.components.schemas.Error ??= content.schema;
    content.schema = ERROR_SCHEMA;
  }
}

/** Collects the routes registered after it and serves them as OpenAPI 3.1 at /openapi.json. */
export async function addOpenApi(app: FastifyInstance, cookieName: string): Promise<void> {
  const endpoints = new Map<string, Endpoint>();
  app.addHook('onRoute', ({ config }) => {
    if (config?.endpoint !== undefined) endpoints.set(config.endpoint.id, config.endpoint);
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Kindling', version: '1', description: 'Everything the web app does, for programs.' },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: cookieName },
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        },
      },
    },
    transform: createJsonSchemaTransform({}) as never,
  });
  app.decorate('openApi', () => readDocument(app, endpoints));
  // Routes are complete when the first request comes: making the text anew would cost each reader a tenth of a second.
  let text: string | undefined;
  app.get('/openapi.json', { schema: { hide: true } as object }, async (_request, reply) => {
    text ??= JSON.stringify(readDocument(app, endpoints));
    return reply.header('cache-control', 'public, max-age=60').type(JSON_TYPE).send(text);
  });
}

function readDocument(app: FastifyInstance, endpoints: ReadonlyMap<string, Endpoint>): Document {
  const document = structuredClone(app.swagger()) as unknown as Document;
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path)) {
      const endpoint = endpoints.get(operation.operationId ?? '');
      if (endpoint === undefined) continue;
      describe(operation, endpoint);
      describeErrors(document, operation);
    }
  }
  return document;
}
