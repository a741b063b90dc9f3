import rateLimit from '@fastify/rate-limit';
import type { Logger } from '@kindling/runtime';
import { AppError } from '@kindling/shared';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { v7 } from 'uuid';
import { addErrorHandling, sendError } from './http/errors.ts';
import { addMetrics } from './http/metrics.ts';
import { createRoute, type Route } from './http/route.ts';
import { addSecurityHeaders } from './http/security.ts';
import { addOpenApi } from './openapi/document.ts';
import { addRoutes, type RoutePorts } from './routes/index.ts';

/** An answer fits in a few KB; uploads come later by a path of their own. */
const BODY_LIMIT_BYTES = 256 * 1024;
const HEADER_LIMIT_BYTES = 16 * 1024;
const CORRELATION_ID = /^[\w-]{8,64}$/;

export interface AppOptions {
  ports: RoutePorts;
  publicUrl: string;
  allowedOrigins: readonly string[];
  trustProxy: boolean;
  ratePerMinute: number;
  metricsToken: string | undefined;
  logger: Logger | undefined;
  /** Adds what is served beside the endpoints: pages. */
  addPages?: (app: FastifyInstance) => void;
}

function createServer(options: AppOptions) {
  const settings = {
    bodyLimit: BODY_LIMIT_BYTES,
    http: { maxHeaderSize: HEADER_LIMIT_BYTES },
    requestTimeout: 30_000,
    trustProxy: options.trustProxy ? true : 'loopback',
    routerOptions: { maxParamLength: 256, ignoreTrailingSlash: true },
    logController: new LogController({ disableRequestLogging: true }),
    // A caller's own id follows its request through jobs and events; anything odd is replaced.
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && CORRELATION_ID.test(given) ? given : v7();
    },
  };
  return options.logger === undefined
    ? Fastify(settings)
    : (Fastify({ ...settings, loggerInstance: options.logger }) as unknown as FastifyInstance);
}

/** Builds the HTTP app: every endpoint of the contract with its limits, the reference document, and the pages. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = createServer(options);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  addSecurityHeaders(app, options.publicUrl);
  addErrorHandling(app);
  await app.register(rateLimit, {
    global: false,
    // A school behind one address is many people: who sends credentials is counted by them. Where none are needed
    // made-up ones must not buy a fresh count.
    keyGenerator: ({ headers, ip, routeOptions }) =>
      routeOptions.config.endpoint?.access === 'public'
        ? ip
        : (headers.authorization ?? headers.cookie ?? ip),
    errorResponseBuilder: (_request, context) =>
      new AppError('rate-limited', 'Too many requests.', {
        hint: `Wait ${context.after} and try again.`,
        details: { retryAfterSeconds: context.ttl / 1000 },
      }),
  });
  await addOpenApi(app);
  addMetrics(app, options.metricsToken);
  const { identities } = options.ports;
  const { allowedOrigins, ratePerMinute } = options;
  const route: Route = createRoute(app, { identities, allowedOrigins, ratePerMinute });
  addRoutes(route, options.ports);
  app.setNotFoundHandler((request, reply) =>
    sendError(request, reply, new AppError('not-found', 'There is nothing at this address.')),
  );
  options.addPages?.(app);
  return app;
}
