import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const API_POLICY = "default-src 'none'; frame-ancestors 'none'";
/**
 * Of built files. Only a worker script obeys its own; the page's would be half a kilobyte more on each of twenty
 * files that a phone loads first.
 */
export const BUILT_FILE_POLICY = "default-src 'self'; frame-ancestors 'none'";

/**
 * Lets a page share memory with its workers, which a program that waits for input needs. Pages load nothing of others
 * anyway (default-src 'self'), so this takes nothing away from them.
 */
const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp' };

/**
 * Of the files with which a browser runs Python. WebAssembly may be compiled in their worker and nowhere else: a worker
 * with an address of its own obeys its own policy, and that of pages stays without any kind of eval.
 */
export const WORKER_HEADERS = {
  'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  ...ISOLATED,
};

function pagePolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    // React's development build needs eval to rebuild stacks; the production policy never has it.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Progress bars set their width as an attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Covers the live socket too: 'self' matches ws and wss of the same host (CSP 3, section 6.7.2.8).
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer, also of those that no hook sees. */
export function securityHeaders(publicUrl: string): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(self)',
    'content-security-policy': API_POLICY,
    ...(publicUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}

/** Puts them on every answer; the policy of pages is set per request by `preparePage`. */
export function addSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  const always = securityHeaders(publicUrl);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(always).header('x-request-id', request.id);
    // What an endpoint answers is about somebody. One that is about nobody says so itself; pages set their own.
    if (request.routeOptions.config.endpoint !== undefined) reply.header('cache-control', 'no-store');
  });
}

/** Gives one page request its nonce: Next reads it from the request's policy header and stamps its scripts. */
export function preparePage(request: FastifyRequest, reply: FastifyReply, isDevelopment: boolean): void {
  const policy = pagePolicy(randomBytes(16).toString('base64'), isDevelopment);
  request.raw.headers['content-security-policy'] = policy;
  request.raw.headers['x-request-id'] = request.id;
  request.raw.headers['x-forwarded-for'] = request.ip;
  request.raw.headers['x-kindling-path'] = request.url;
  reply.headers({ 'content-security-policy': policy, ...ISOLATED });
}
