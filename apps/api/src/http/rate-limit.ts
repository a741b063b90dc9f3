import rateLimit from '@fastify/rate-limit';
import { type IdentityProvider, toAddressBlock } from '@kindling/core/accounts';
import { AppError } from '@kindling/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Whom a request is counted for. A school behind one address is many people, so somebody known is counted as that
 * person, whatever cookie or token they come with; everybody else is counted by address, because credentials that
 * prove nothing must not buy a fresh count.
 */
async function callerKey(identities: IdentityProvider, request: FastifyRequest): Promise<string> {
  const address = `address ${toAddressBlock(request.ip)}`;
  if (request.routeOptions.config.endpoint?.access === 'public') return address;
  const { cookie: cookieHeader, authorization: authorizationHeader } = request.headers;
  const identity = await identities.identify({ cookieHeader, authorizationHeader });
  return identity === undefined ? address : `person ${identity.personId}`;
}

/** Counts requests of each endpoint within this process; the limit stands in the endpoint's data. */
export async function addRateLimits(app: FastifyInstance, identities: IdentityProvider): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    keyGenerator: (request) => callerKey(identities, request),
    errorResponseBuilder: (_request, { after, ttl }) =>
      new AppError('rate-limited', 'Too many requests.', {
        hint: `Wait ${after} and try again.`,
        details: { retryAfterSeconds: ttl / 1000 },
      }),
  });
}
