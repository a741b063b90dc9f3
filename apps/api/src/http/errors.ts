import { AppError, type ErrorCode, type operations } from '@kindling/shared';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { HINT_OF, STATUS_OF } from './status.ts';

/** Defects say nothing of what happened inside. */
const FAILED = 'Something went wrong on our side.';

interface Fields {
  fields: { path: string; message: string }[];
}

/** Statuses of Fastify's own refusals, before a handler runs. */
function codeOfStatus(status: number | undefined): ErrorCode {
  if (status === 413 || status === 414 || status === 431) return 'too-large';
  if (status === 404) return 'not-found';
  if (status === 503) return 'unavailable';
  return status !== undefined && status >= 400 && status < 500 ? 'invalid-input' : 'internal';
}

/** A library's error may carry a status as well, but means somebody else's answer by it. */
function isOfFastify(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('FST_');
}

/** What the caller hears of anything that was thrown. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((issue) => ({
      path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      message: issue.message ?? 'is not valid',
    }));
    return new AppError('invalid-input', 'Some of what was sent is not valid.', { details: { fields } });
  }
  const code = isOfFastify(error) ? codeOfStatus(error.statusCode) : 'internal';
  const message = code === 'internal' || !(error instanceof Error) ? FAILED : error.message;
  return new AppError(code, message, { cause: error });
}

function hasFields(
  details: Record<string, unknown> | undefined,
): details is Record<string, unknown> & Fields {
  return Array.isArray(details?.fields);
}

function logByBlame(request: FastifyRequest, error: AppError): void {
  const data = { code: error.code, err: error.cause ?? error };
  if (error.blame === 'us') request.log.error(data, 'request failed');
  else if (error.blame === 'outside') request.log.warn(data, 'request failed outside');
  else request.log.info({ code: error.code, reason: error.message }, 'request refused');
}

export function sendError(request: FastifyRequest, reply: FastifyReply, error: AppError): FastifyReply {
  logByBlame(request, error);
  const retryAfter = error.details?.retryAfterSeconds;
  if (typeof retryAfter === 'number') reply.header('retry-after', String(Math.ceil(retryAfter)));
  const body: operations.ErrorBody = {
    code: error.code,
    message: error.code === 'internal' ? FAILED : error.message,
    requestId: request.id,
    hint: error.hint ?? HINT_OF[error.code],
    ...(hasFields(error.details) ? { fields: error.details.fields } : {}),
  };
  // Written here, not through the route's serializer: an endpoint need not declare what anything may answer.
  return reply
    .code(STATUS_OF[error.code])
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .serializer((payload) => payload as string)
    .send(JSON.stringify(body));
}

/** One error shape for everything that is thrown behind a route. */
export function addErrorHandling(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendError(request, reply, toAppError(error)));
}
