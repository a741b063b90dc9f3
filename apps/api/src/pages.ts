import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BUILT_FILE_POLICY, preparePage } from './http/security.ts';

const WEB_FOLDER = fileURLToPath(new URL('../../web', import.meta.url));

/** Named by a variable: Next's own types would change what `process.env` is for every file of the server. */
const NEXT: string = 'next';

/** Next's own: answers a request of Node. */
type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface NextServer {
  prepare(): Promise<void>;
  getRequestHandler(): PageHandler;
  close(): Promise<void>;
}
type CreateNext = (options: {
  dev: boolean;
  dir: string;
  hostname: string;
  port: number;
  customServer: true;
}) => NextServer;

export interface Pages {
  addTo(app: FastifyInstance, ratePerMinute: number): void;
  close(): Promise<void>;
}

/** After the hijack nobody else would end an answer that failed half-way: the visitor would wait for ever. */
function endBroken(request: FastifyRequest, reply: FastifyReply, error: unknown): void {
  request.log.error({ err: error }, 'page failed');
  if (reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  reply.raw.statusCode = 500;
  reply.raw.setHeader('content-type', 'text/plain; charset=utf-8');
  reply.raw.setHeader('cache-control', 'no-store');
  reply.raw.end(
    `This page failed. Try again; if it happens again, tell whoever runs this server: ${request.id}\n`,
  );
}

export interface PageRouteOptions {
  isDevelopment: boolean;
  /** Of each endpoint, for one caller. */
  ratePerMinute: number;
}

/** A screen is one page and a few that are fetched before they are asked for; a whole class may stand before sign-in. */
const PAGES_TO_A_REQUEST = 4;

/** Everything no endpoint answers goes to the web app. */
export function addPageRoute(
  app: FastifyInstance,
  handle: PageHandler,
  { isDevelopment, ratePerMinute }: PageRouteOptions,
): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    schema: { hide: true } as object,
    config: { rateLimit: { max: ratePerMinute * PAGES_TO_A_REQUEST, timeWindow: 60_000 } },
    handler: async (request, reply) => {
      // A program that mistypes an address gets the api's error, not a page.
      if (request.url.startsWith('/v1/')) return reply.callNotFound();
      preparePage(request, reply, isDevelopment);
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      reply.hijack();
      await handle(request.raw, reply.raw).catch((error) => endBroken(request, reply, error));
      return reply;
    },
  });
}

/**
 * The built files of the web app, each sent as the build compressed it. Their names change with what is in them, so a
 * browser that has one never asks for it again.
 */
export function addBuiltFiles(app: FastifyInstance, folder: string): void {
  app.register(fastifyStatic, {
    root: folder,
    prefix: '/_next/static/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
    schemaHide: true,
    setHeaders: (reply) => void reply.header('content-security-policy', BUILT_FILE_POLICY),
  });
}

/** Opens the web app inside this process; its server components read the api at `internalUrl`. */
export async function openPages(options: { isDevelopment: boolean; port: number }): Promise<Pages> {
  // When it compiles, what Next's configuration names is looked for from the working folder.
  if (options.isDevelopment) process.chdir(WEB_FOLDER);
  const { default: create } = (await import(NEXT)) as { default: CreateNext };
  const next = create({
    dev: options.isDevelopment,
    dir: WEB_FOLDER,
    hostname: 'localhost',
    port: options.port,
    customServer: true,
  });
  await next.prepare();
  const handle = next.getRequestHandler();
  return {
    addTo: (app, ratePerMinute) => {
      if (!options.isDevelopment) addBuiltFiles(app, join(WEB_FOLDER, '.next', 'static'));
      addPageRoute(app, handle, { isDevelopment: options.isDevelopment, ratePerMinute });
    },
    close: () => next.close(),
  };
}
