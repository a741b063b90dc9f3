import swagger from '@fastify/swagger';
import type { Endpoint } from '@kindling/shared';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint;
  }
}

interface Operation {
  operationId?: string;
  requestBody?: { content: Record<string, Record<string, unknown>> };
  responses?: Record<string, { description?: string; content?: Record<string, Record<string, unknown>> }>;
  [extension: `x-${string}`]: unknown;
}

/** Puts the contract's samples, and who may call, into an operation made from its schemas. */
function describe(operation: Operation, endpoint: Endpoint): void {
  operation['x-access'] = endpoint.access;
  const { body, response } = endpoint.example;
  const sent = operation.requestBody?.content['application/json'];
  if (sent !== undefined && body !== undefined) sent.example = body;
  const answered = operation.responses?.[String(endpoint.status ?? 200)];
  const content = answered?.content?.['application/json'];
  if (content !== undefined) content.example = response;
}

/** Collects the routes registered after it and serves them as OpenAPI 3.1 at /openapi.json. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
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
          session: { type: 'apiKey', in: 'cookie', name: 'kindling.session' },
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        },
      },
    },
    transform: createJsonSchemaTransform({}) as never,
  });
  app.get('/openapi.json', { schema: { hide: true } as object }, async (_request, reply) => {
    reply.header('cache-control', 'public, max-age=60');
    return reply.type('application/json').send(JSON.stringify(readDocument(app, endpoints)));
  });
  app.decorate('openApi', () => readDocument(app, endpoints));
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document of every route registered so far. */
    openApi(): unknown;
  }
}

function readDocument(app: FastifyInstance, endpoints: ReadonlyMap<string, Endpoint>): unknown {
  const document = structuredClone(app.swagger());
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path ?? {}) as Operation[]) {
      const endpoint = endpoints.get(operation.operationId ?? '');
      if (endpoint !== undefined) describe(operation, endpoint);
    }
  }
  return document;
}
