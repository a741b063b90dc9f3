import { AppError } from '@kindling/shared';
import type { FastifyRequest } from 'fastify';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a changing request that another site's page made. Browsers send Origin with every such request, so with
 * a cookie its absence is refused too; clients with a bearer token, or none, may leave it out.
 */
export function requireOwnOrigin(
  request: FastifyRequest,
  allowedOrigins: readonly string[],
  isCookie: boolean,
): void {
  if (SAFE_METHODS.has(request.method)) return;
  const { origin } = request.headers;
  if (origin === undefined ? !isCookie : allowedOrigins.includes(origin)) return;
  throw new AppError('forbidden', 'This request came from another site.', {
    hint: 'Open Kindling at its own address and try again; an operator adds addresses in ALLOWED_ORIGINS.',
  });
}
