import { isDeepStrictEqual } from 'node:util';
import { type Endpoint, type ErrorCode, operations } from '@kindling/shared';
import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import { STATUS_OF } from '../http/status.ts';

const StrictError = z.strictObject(operations.ErrorBody.shape);
/** Codes any endpoint may answer without saying so; see `Endpoint.errors`. */
const ALWAYS: readonly ErrorCode[] = ['invalid-input', 'unauthenticated', 'forbidden', 'rate-limited'];
/** Refusals of the server itself, before the endpoint is asked. */
const BEFORE: readonly ErrorCode[] = ['too-large', 'not-found', 'method-not-allowed'];
const JSON_TYPE = 'application/json; charset=utf-8';
const EVENTS_TYPE = 'text/event-stream; charset=utf-8';
const FILE_TYPE = 'application/octet-stream';

export interface Asked {
  /** Undefined when what was sent is addressed to no endpoint, or to one by another method. */
  endpoint: Endpoint | undefined;
  method: string;
  /** True when it was sent in a way that the server may refuse before it looks at the endpoint. */
  isOdd: boolean;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkError(asked: Asked, response: LightMyRequestResponse): string[] {
  const parsed = StrictError.safeParse(readJson(response.body));
  if (!parsed.success) return ['an error is not of the one shape'];
  const { code, requestId, message, hint } = parsed.data;
  const { endpoint } = asked;
  const declared = [...ALWAYS, ...(endpoint?.errors ?? []), ...(endpoint && !asked.isOdd ? [] : BEFORE)];
  return [
    ...(STATUS_OF[code] === response.statusCode ? [] : [`${code} was sent as ${response.statusCode}`]),
    ...(requestId === response.headers['x-request-id'] ? [] : ['the request id differs from its header']),
    ...(message === '' || hint === '' ? ['an error says nothing'] : []),
    ...(declared.includes(code) ? [] : [`${code} is not among the endpoint's errors`]),
  ];
}

function checkSuccess({ endpoint }: Asked, response: LightMyRequestResponse): string[] {
  if (endpoint === undefined) return ['what is addressed to no endpoint succeeded'];
  const expected = endpoint.status ?? 200;
  if (endpoint.isFile) {
    const isNamed = /^attachment; filename="[\w.-]+"$/.test(String(response.headers['content-disposition']));
    return [
      ...(response.statusCode === expected ? [] : [`${response.statusCode} instead of ${expected}`]),
      ...(isNamed && response.rawPayload.length > 0 ? [] : ['is no named file']),
    ];
  }
  // Of a stream its first event stands for the rest.
  const text = endpoint.isEventStream ? /^data: (.*)$/m.exec(response.body)?.[1] : response.body;
  const body = readJson(text ?? '');
  const parsed = endpoint.response.safeParse(body);
  return [
    ...(response.statusCode === expected ? [] : [`${response.statusCode} instead of ${expected}`]),
    ...(parsed.success ? [] : [`does not match its schema: ${z.prettifyError(parsed.error)}`]),
    ...(parsed.success && !isDeepStrictEqual(parsed.data, body) ? ['has more than its schema says'] : []),
  ];
}

function typeOf(endpoint: Endpoint | undefined, statusCode: number): string {
  if (statusCode >= 300) return JSON_TYPE;
  if (endpoint?.isFile) return FILE_TYPE;
  return endpoint?.isEventStream ? EVENTS_TYPE : JSON_TYPE;
}

function checkHeaders({ endpoint }: Asked, { headers, statusCode }: LightMyRequestResponse): string[] {
  const policy = String(headers['content-security-policy'] ?? '');
  const isPublic = endpoint?.access === 'public';
  return [
    ...(headers['content-type'] === typeOf(endpoint, statusCode)
      ? []
      : [`content-type ${headers['content-type']}`]),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['may be sniffed']),
    ...(policy.startsWith("default-src 'none'") ? [] : ['has no content security policy']),
    ...(isPublic || headers['cache-control'] === 'no-store' ? [] : ['may be kept by a cache']),
  ];
}

/** Everything wrong with an answer, in words; empty when it is as it should be. */
export function findDefects(asked: Asked, response: LightMyRequestResponse): string[] {
  const { statusCode } = response;
  if (statusCode >= 500) return [`${statusCode} ${response.body.slice(0, 300)}`];
  if (asked.method === 'HEAD') return response.body === '' ? [] : ['HEAD has a body'];
  const ofBody = statusCode < 300 ? checkSuccess(asked, response) : checkError(asked, response);
  return [...ofBody, ...checkHeaders(asked, response)];
}
