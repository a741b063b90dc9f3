import { sessionCookieName } from '@kindling/core/accounts';
import type { Logger, Runtime } from '@kindling/runtime';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { v7 } from 'uuid';
import type { TrustedProxies } from './http/client-address.ts';
import { addErrorHandling } from './http/errors.ts';
import { addMetrics } from './http/metrics.ts';
import { addNotFound } from './http/not-found.ts';
import { addRateLimits } from './http/rate-limit.ts';
import { createRoute, type Route } from './http/route.ts';
import { addSecurityHeaders } from './http/security.ts';
import { refuseAddress, refuseConnection } from './http/unroutable.ts';
import { addOpenApi } from './openapi/document.ts';
import { addPythonFiles } from './python-files.ts';
import { addRoutes, type RoutePorts } from './routes/index.ts';

/** An answer fits in a few KB; uploads come later by a path of their own. */
const BODY_LIMIT_BYTES = 256 * 1024;
const HEADER_LIMIT_BYTES = 16 * 1024;
const CORRELATION_ID = /^[\w-]{8,64}$/;

export interface AppOptions {
  ports: RoutePorts;
  publicUrl: string;
  allowedOrigins: readonly string[];
  trustsProxy: TrustedProxies;
  ratePerMinute: number;
  metricsToken: string | undefined;
  /** What is measured beside requests. */
  metrics?: Runtime['metrics'];
  logger: Logger | undefined;
  /** Adds what is served beside the endpoints: pages. */
  addPages?: (app: FastifyInstance, ratePerMinute: number) => void;
}

function createServer(options: AppOptions) {
  const refusal = { publicUrl: options.publicUrl, newId: v7 };
  const settings = {
    bodyLimit: BODY_LIMIT_BYTES,
    http: { maxHeaderSize: HEADER_LIMIT_BYTES },
    requestTimeout: 30_000,
    // What arrives on an open connection while the app closes is still answered, and in the one shape.
    return503OnClosing: false,
    trustProxy: options.trustsProxy,
    frameworkErrors: refuseAddress(refusal),
    clientErrorHandler: refuseConnection(refusal),
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
  addNotFound(app);
  await addRateLimits(app, options.ports.identities);
  await addOpenApi(app, sessionCookieName(options.publicUrl));
  addMetrics(app, options.metricsToken, options.metrics);
  const { identities } = options.ports;
  const { allowedOrigins, ratePerMinute } = options;
  const route: Route = createRoute(app, { identities, allowedOrigins, ratePerMinute });
  addRoutes(route, options.ports);
  addPythonFiles(app, options.ports.pythonFiles);
  options.addPages?.(app, ratePerMinute);
  return app;
}
