import { timingSafeEqual } from 'node:crypto';
import { AppError } from '@kindling/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** The connection itself, not `request.ip`: whoever forwards for others may be told any address. */
function isOfThisMachine({ raw, headers }: FastifyRequest): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && LOOPBACK.has(raw.socket.remoteAddress ?? '');
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) return isOfThisMachine(request);
  const given = Buffer.from(request.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * GET /metrics for Prometheus: this machine only, or whoever has the token.
 * @param beside what this process measures beside requests.
 */
export function addMetrics(app: FastifyInstance, token: string | undefined, beside = new Registry()): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'kindling_http_request_duration_seconds',
    help: 'Time from request to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const all = Registry.merge([registry, beside]);
  app.addHook('onResponse', async (request, reply) => {
    // The route's pattern, never the path: ids would make a series each.
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', { schema: { hide: true } as object }, async (request, reply) => {
    if (!mayRead(request, token)) throw new AppError('not-found', 'There is nothing here.');
    return reply.type(registry.contentType).send(await all.metrics());
  });
}
