import { chooseActiveMembership, type Identity, type IdentityProvider } from '@kindling/core/accounts';
import { AppError, type Endpoint, operations, type Principal } from '@kindling/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { requireOwnOrigin } from './origin.ts';
import { STATUS_OF } from './status.ts';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a handler gets: everything parsed and admitted. */
export interface Call<Params, Query, Body> {
  /** Present for endpoints that name roles; reading it elsewhere is a defect. */
  principal: Principal;
  /** Present for every endpoint that is not public. */
  identity: Identity;
  params: Params;
  query: Query;
  body: Body;
  /** Present for endpoints that take a file; reading it elsewhere is a defect. */
  file: Buffer;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Serves one endpoint of the contract: validation, admission and status come from its data. */
export type Route = <
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Response extends z.ZodType,
>(
  definition: Endpoint<Params, Query, Body, Response>,
  handler: (
    call: Call<Parsed<Params>, Parsed<Query>, Parsed<Body>>,
  ) => z.input<Response> | Promise<z.input<Response>>,
) => void;

export interface RouteOptions {
  identities: IdentityProvider;
  allowedOrigins: readonly string[];
  ratePerMinute: number;
}

/** Who sent the request, and as what they act. Throws `unauthenticated` or `forbidden`. */
async function admit(options: RouteOptions, definition: Endpoint, request: FastifyRequest) {
  if (definition.access === 'public') {
    requireOwnOrigin(request, options.allowedOrigins, false);
    return {};
  }
  const { cookie: cookieHeader, authorization: authorizationHeader } = request.headers;
  const identity = await options.identities.identify({ cookieHeader, authorizationHeader });
  if (identity === undefined) {
    throw new AppError('unauthenticated', 'You are not signed in.', { hint: 'Sign in and try again.' });
  }
  requireOwnOrigin(request, options.allowedOrigins, identity.via === 'session');
  if (definition.access === 'signed-in') return { identity };
  const membership = chooseActiveMembership(
    identity,
    await options.identities.listMemberships(identity.personId),
  );
  if (membership === undefined) {
    throw new AppError('forbidden', 'You do not belong to a school yet.', {
      hint: 'Join a class with its code.',
    });
  }
  if (!definition.access.includes(membership.role)) {
    throw new AppError('forbidden', 'Your role in this school does not allow this.', {
      hint: 'Ask an admin of your school if you need it.',
    });
  }
  const { schoolId, role } = membership;
  const { personId, locale } = identity;
  const principal: Principal = { personId, schoolId, role, correlationId: request.id, locale };
  return { identity, principal };
}

const ALWAYS = ['invalid-input', 'unauthenticated', 'forbidden', 'rate-limited', 'internal'] as const;

function schemaOf(definition: Endpoint): Record<string, unknown> {
  const failures = [...ALWAYS, ...(definition.errors ?? [])].map((code) => [
    STATUS_OF[code],
    operations.ErrorBody,
  ]);
  return {
    operationId: definition.id,
    summary: definition.summary,
    tags: [definition.tag],
    ...(definition.params === undefined ? {} : { params: definition.params }),
    ...(definition.query === undefined ? {} : { querystring: definition.query }),
    ...(definition.body === undefined ? {} : { body: definition.body }),
    // A file goes out as it is: there is nothing to check or to write.
    response: {
      ...(definition.isFile ? {} : { [definition.status ?? 200]: definition.response }),
      ...Object.fromEntries(failures),
    },
    security: definition.access === 'public' ? [] : [{ session: [] }, { bearer: [] }],
  };
}

/** The file of a request that must have one. @throws AppError invalid-input */
function fileOf(definition: Endpoint, { body }: FastifyRequest): Buffer | undefined {
  if (definition.takesFile === undefined) return undefined;
  if (Buffer.isBuffer(body) && body.length > 0) return body;
  throw new AppError('invalid-input', 'There is no file in this request.', {
    hint: `Send the file itself as the body, with the content type ${definition.takesFile.type}.`,
  });
}

/** Files are taken as they come, and only by endpoints that say so: for the others they are no valid body. */
function takeFiles(app: FastifyInstance): void {
  app.addContentTypeParser('application/zip', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
}

/** Makes the `route` function of an app. */
export function createRoute(app: FastifyInstance, options: RouteOptions): Route {
  takeFiles(app);
  const serve = (definition: Endpoint, handler: (call: never) => unknown): void => {
    const admissions = new WeakMap<FastifyRequest, object>();
    app.route({
      method: definition.method,
      url: definition.path,
      schema: schemaOf(definition),
      config: {
        endpoint: definition,
        rateLimit: { max: definition.ratePerMinute ?? options.ratePerMinute, timeWindow: 60_000 },
      },
      ...(definition.takesFile === undefined ? {} : { bodyLimit: definition.takesFile.limitBytes }),
      // Before the body is read: an anonymous caller costs little, and learns nothing of what an input looks like.
      preParsing: async (request) => {
        admissions.set(request, await admit(options, definition, request));
      },
      handler: async (request, reply) => {
        reply.code(definition.status ?? 200);
        const { params, query, body } = request;
        const file = fileOf(definition, request);
        return handler({ ...admissions.get(request), params, query, body, file, request, reply } as never);
      },
    });
  };
  return serve as unknown as Route;
}
