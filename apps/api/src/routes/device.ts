import type { Device } from '@kindling/core/accounts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where a request came from. The address is the proxy's word only when the config trusts one. */
export function deviceOf(request: FastifyRequest): Device {
  return { address: request.ip, userAgent: request.headers['user-agent'] ?? '' };
}

/** Hands the headers of a session to the browser, and keeps the answer out of every cache. */
export function sendCookies(reply: FastifyReply, setCookies: string[]): void {
  reply.header('set-cookie', setCookies).header('cache-control', 'no-store');
}
