import { PYTHON_FILES, type PythonFiles } from '@kindling/runtime';
import type { FastifyInstance } from 'fastify';
import { WORKER_HEADERS } from './http/security.ts';

const ENCODINGS = ['br', 'gzip'] as const;

/** Paths say what is in them, so whoever has a file need never ask again. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The interpreter that browsers run: the same for everybody and no secret, so nobody is asked who they are. Compressed
 * beforehand: what is said in `Accept-Encoding` picks the copy.
 */
export function addPythonFiles(app: FastifyInstance, files: PythonFiles): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: `${PYTHON_FILES}*`,
    schema: { hide: true } as object,
    handler: async (request, reply) => {
      const { '*': path = '' } = request.params as { '*'?: string };
      const accepted = String(request.headers['accept-encoding'] ?? '');
      const offer = await files.open();
      const file = await offer.find(path, [
        ...ENCODINGS.filter((name) => accepted.includes(name)),
        'identity',
      ]);
      if (file === undefined) return reply.callNotFound();
      reply.headers({ 'cache-control': FOR_EVER, vary: 'accept-encoding', ...WORKER_HEADERS });
      if (file.encoding !== 'identity') reply.header('content-encoding', file.encoding);
      return reply.type(file.contentType).send(file.content);
    },
  });
}
