import {
  type Config,
  type DemoSchool,
  type Logger,
  listenLive,
  type Runtime,
  startRuntime,
} from '@kindling/runtime';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.ts';
import { addressReader, trustProxies } from '../http/client-address.ts';
import { attachLiveGateway, createForgetSignal, type LiveGateway } from '../live/index.ts';
import { openPages, type Pages } from '../pages.ts';

/** Requests in hand get this long when the process is asked to stop. */
const CLOSE_MS = 10_000;

export interface RunningServer {
  stop(): Promise<void>;
}

function instanceOf(demo: DemoSchool | undefined) {
  const accounts = demo?.accounts ?? [];
  return {
    name: demo?.name ?? 'Kindling',
    demo: accounts.map(({ role, signInName, password }) => ({ role, signInName, password })),
  };
}

async function openHttp(config: Config, runtime: Runtime, log: Logger, pages: Pages | undefined) {
  const trustsProxy = trustProxies(config.trustedProxies);
  const signal = createForgetSignal(runtime.ports.identities);
  const app = await buildApp({
    ports: {
      ...runtime.ports,
      identities: signal.identities,
      check: runtime.check,
      instance: instanceOf(runtime.demo),
    },
    publicUrl: config.publicUrl,
    allowedOrigins: config.allowedOrigins,
    trustsProxy,
    ratePerMinute: config.rateLimitPerMinute,
    metricsToken: config.metricsToken,
    logger: log,
    ...(pages === undefined ? {} : { addPages: pages.addTo }),
  });
  await app.ready();
  const gateway = attachLiveGateway(app.server, {
    identities: signal.identities,
    transact: runtime.ports.transact,
    newId: runtime.ports.newId,
    allowedOrigins: config.allowedOrigins,
    addressOf: addressReader(trustsProxy),
    subscribe: (onMessage) => listenLive({ url: runtime.liveUrl, onMessage, log }),
    log,
  });
  signal.listen(gateway.recheckPerson);
  return { app, gateway };
}

async function closeHttp(app: FastifyInstance, gateway: LiveGateway): Promise<void> {
  await gateway.stop();
  const cut = setTimeout(() => app.server.closeAllConnections(), CLOSE_MS);
  await app.close();
  clearTimeout(cut);
}

function announce(config: Config, runtime: Runtime, say: (message: string) => void): void {
  say('');
  say(`Kindling is ready: ${config.publicUrl}`);
  if (runtime.demo === undefined) return;
  say('');
  say(`Demo accounts of ${runtime.demo.name} (join code ${runtime.demo.joinCode}):`);
  for (const { role, signInName, password } of runtime.demo.accounts) {
    say(`  ${role.padEnd(9)} ${signInName.padEnd(22)} ${password}`);
  }
  say('');
  say('Ctrl-C stops it.');
}

/** Starts everything this process is for, and says where it is. */
export async function startServer(
  config: Config,
  log: Logger,
  say: (message: string) => void,
): Promise<RunningServer> {
  const runtime = await startRuntime(config, log, say);
  try {
    const pages = config.roles.includes('web')
      ? await openPages({ isDevelopment: config.dev, port: config.port })
      : undefined;
    const { app, gateway } = await openHttp(config, runtime, log, pages);
    await app.listen({ host: config.host, port: config.port });
    announce(config, runtime, say);
    return {
      async stop() {
        await closeHttp(app, gateway);
        await pages?.close();
        await runtime.stop();
      },
    };
  } catch (error) {
    await runtime.stop();
    throw error;
  }
}
