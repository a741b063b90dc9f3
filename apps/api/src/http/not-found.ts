import { AppError } from '@kindling/shared';
import type { FastifyInstance } from 'fastify';
import { sendError } from './errors.ts';

interface KnownPath {
  pattern: RegExp;
  methods: Set<string>;
}

/** `/v1/classes/:classId` as a pattern of whole paths, with or without a slash at the end. */
function toPattern(url: string): RegExp {
  const parts = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')));
  return new RegExp(`^${parts.join('/')}/?$`);
}

/**
 * Answers what no route does: 405 with the methods there are when the path is an endpoint's, else 404. Call it before
 * the endpoints are added.
 */
export function addNotFound(app: FastifyInstance): void {
  const known = new Map<string, KnownPath>();
  app.addHook('onRoute', ({ url, method, config }) => {
    if (config?.endpoint === undefined) return;
    const path = known.get(url) ?? { pattern: toPattern(url), methods: new Set() };
    for (const one of [method].flat()) path.methods.add(one);
    known.set(url, path);
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const found = [...known.values()].filter(({ pattern }) => pattern.test(path));
    if (found.length === 0) {
      return sendError(request, reply, new AppError('not-found', 'There is nothing at this address.'));
    }
    const methods = new Set(found.flatMap((one) => [...one.methods]));
    reply.header('allow', [...methods].sort().join(', '));
    return sendError(
      request,
      reply,
      new AppError('method-not-allowed', `This address does not take ${request.method}.`),
    );
  });
}
