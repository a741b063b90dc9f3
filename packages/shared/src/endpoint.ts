import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';
import type { Role } from './roles.ts';

/**
 * Who may call an endpoint. `public` needs no session; `signed-in` any person with a session, even without a
 * school; a list of roles is checked against the caller's membership in the school the request acts in.
 * Finer rules (a teacher sees only their own classes) belong to the use case, which answers not-found.
 */
export type Access = 'public' | 'signed-in' | readonly Role[];

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One HTTP operation as data: the api validates with it, OpenAPI is generated from it, tests walk it. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  /** OpenAPI operationId, camelCase and unique. */
  id: string;
  method: HttpMethod;
  /** Path with Fastify parameters: `/v1/classes/:classId`. */
  path: `/${string}`;
  tag: string;
  summary: string;
  access: Access;
  params?: Params;
  query?: Query;
  body?: Body;
  response: Response;
  /** Success status; 200 unless something was created (201). Empty bodies answer `{}` so clients always parse JSON. */
  status?: 200 | 201 | 202;
  /** The answer is a stream of server-sent events; `response` is one of them. */
  isEventStream?: true;
  /** The answer is a file, sent as it is and under a name of its own; `response` is its bytes. */
  isFile?: true;
  /** The body is a file of this type, sent as it is; `body` then says nothing. */
  takesFile?: { type: 'application/zip'; limitBytes: number };
  /** Codes beyond the ones every endpoint may answer (invalid-input, unauthenticated, forbidden, rate-limited, internal). */
  errors?: readonly ErrorCode[];
  /** Requests one caller may send in a minute; the default stands in the api's config. */
  ratePerMinute?: number;
  /** A complete, valid sample for the reference page; a test parses each with its own schema. */
  example: { params?: unknown; query?: unknown; body?: unknown; response: unknown };
}

/** Declares an endpoint and keeps its literal types. */
export function endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Response extends z.ZodType,
>(definition: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return definition;
}

/** What an endpoint answers, as its use case makes it. */
export type ResponseOf<Operation extends { response: z.ZodType }> = z.infer<Operation['response']>;
