import type { Socket } from 'node:net';
import type { operations } from '@kindling/shared';
import { AppError, type ErrorCode } from '@kindling/shared';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { sendError, toAppError } from './errors.ts';
import { securityHeaders } from './security.ts';
import { HINT_OF } from './status.ts';

/**
 * What never gets to a route, and so past every hook and error handler: addresses the router cannot read, and bytes
 * that are no HTTP. Both are answered in the one error shape all the same.
 */
interface UnroutableOptions {
  publicUrl: string;
  newId: () => string;
}

const REASONS: Record<string, { code: ErrorCode; message: string; status: string }> = {
  HPE_HEADER_OVERFLOW: {
    code: 'too-large',
    message: 'The headers of this request are too long.',
    status: '431 Request Header Fields Too Large',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'invalid-input',
    message: 'The request did not arrive in time.',
    status: '408 Request Timeout',
  },
};
const NO_HTTP = {
  code: 'invalid-input',
  message: 'This is no valid HTTP request.',
  status: '400 Bad Request',
} as const;

/** For Fastify's `frameworkErrors`: an address that cannot be decoded, or a part of it that is too long. */
export function refuseAddress({ publicUrl }: UnroutableOptions) {
  const headers = securityHeaders(publicUrl);
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const known = toAppError(error);
    reply.headers(headers).header('x-request-id', request.id);
    const message = known.code === 'too-large' ? 'This address is too long.' : 'This address cannot be read.';
    sendError(request, reply, known.code === 'internal' ? known : new AppError(known.code, message));
  };
}

/** For Fastify's `clientErrorHandler`: there is no request to answer, only a connection to write to. */
export function refuseConnection({ publicUrl, newId }: UnroutableOptions) {
  const always = Object.entries(securityHeaders(publicUrl)).map(([name, value]) => `${name}: ${value}`);
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    // A connection that was reset has nobody left to read.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { code, message, status } = REASONS[error.code ?? ''] ?? NO_HTTP;
    const requestId = newId();
    const body: operations.ErrorBody = { code, message, requestId, hint: HINT_OF[code] };
    const text = JSON.stringify(body);
    const head = [
      `HTTP/1.1 ${status}`,
      ...always,
      `x-request-id: ${requestId}`,
      'cache-control: no-store',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(text)}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
  };
}
