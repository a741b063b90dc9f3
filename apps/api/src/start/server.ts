import { isIP } from 'node:net';
import {
  type Config,
  type DemoSchool,
  type Logger,
  type Runtime,
  type StopStep,
  startRuntime,
  stopAll,
} from '@kindling/runtime';
import { MESSAGES_PER_MINUTE, type Principal } from '@kindling/shared';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.ts';
import { addressReader, trustProxies } from '../http/client-address.ts';
import { type Connections, trackConnections } from '../http/connections.ts';
import { createRateGate } from '../live/handshake-rules.ts';
import { attachLiveGateway, createForgetSignal } from '../live/index.ts';
import { openPages, type Pages } from '../pages.ts';

/** Requests in hand get this long when the process is asked to stop. */
const CLOSE_MS = 10_000;
const SWEEP_MS = 100;

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

/** The gateway listens on the app's own server, so it closes first; what it opened closes also when the rest fails. */
async function openHttp(
  config: Config,
  runtime: Runtime,
  log: Logger,
  pages: Pages | undefined,
  steps: StopStep[],
): Promise<FastifyInstance> {
  // The pages ask from the address this process listens on; that is not always a loopback one.
  const own = isIP(config.host) === 0 ? [] : [config.host];
  const trustsProxy = trustProxies([...own, ...config.trustedProxies]);
  const signal = createForgetSignal(runtime.ports.identities);
  const gate = createRateGate(MESSAGES_PER_MINUTE, () => performance.now());
  const ports = {
    ...runtime.ports,
    admitMessage: ({ personId }: Principal) => gate.admit(personId),
  };
  const app = await buildApp({
    ports: {
      ...ports,
      identities: signal.identities,
      check: runtime.check,
      instance: instanceOf(runtime.demo),
    },
    publicUrl: config.publicUrl,
    allowedOrigins: config.allowedOrigins,
    trustsProxy,
    ratePerMinute: config.rateLimitPerMinute,
    metricsToken: config.metricsToken,
    metrics: runtime.metrics,
    logger: log,
    ...(pages === undefined ? {} : { addPages: pages.addTo }),
  });
  const connections = trackConnections(app.server);
  steps.push(() => closeApp(app, connections, log));
  await app.ready();
  // Before the app closes, so that whoever listens hears that a reply was cut.
  steps.push(() => runtime.closeConversations());
  const gateway = attachLiveGateway(app.server, {
    identities: signal.identities,
    transact: runtime.ports.transact,
    newId: runtime.ports.newId,
    allowedOrigins: config.allowedOrigins,
    addressOf: addressReader(trustsProxy),
    conversations: { ports, frames: runtime.ports.frames },
    subscribe: runtime.hearLive,
    log,
  });
  steps.push(() => gateway.stop());
  signal.listen(gateway.recheckPerson);
  return app;
}

/** Lets requests in hand finish, up to a time; no new ones are taken meanwhile. */
async function closeApp(app: FastifyInstance, connections: Connections, log: Logger): Promise<void> {
  connections.cutUpgraded();
  const timer = setTimeout(() => {
    log.warn({ afterMs: CLOSE_MS }, 'requests in hand were cut');
    connections.cutAll();
  }, CLOSE_MS);
  // Closing ends the connections that are idle at that moment; those that become so later would be waited for.
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(timer);
  }
}

function announce(config: Config, runtime: Runtime, say: (message: string) => void): void {
  say('');
  say(`Kindling is ready: ${config.publicUrl}`);
  if (runtime.demo === undefined) {
    say('A new school: npm run --silent kindling -- school create "NAME"');
    return;
  }
  say('');
  say(`Demo accounts of ${runtime.demo.name} (join code ${runtime.demo.joinCode}):`);
  for (const { role, signInName, password } of runtime.demo.accounts) {
    say(`  ${role.padEnd(9)} ${signInName.padEnd(22)} ${password}`);
  }
  say('');
  say('Ctrl-C stops it.');
}

/**
 * Starts everything this process is for, and says where it is. What does not start, a port that is taken for example,
 * closes what did.
 */
export async function startServer(
  config: Config,
  log: Logger,
  say: (message: string) => void,
): Promise<RunningServer> {
  const steps: StopStep[] = [];
  try {
    const runtime = await startRuntime(config, log, say);
    steps.push(() => runtime.stop());
    const pages = config.roles.includes('web')
      ? await openPages({ isDevelopment: config.dev, port: config.port })
      : undefined;
    if (pages !== undefined) steps.push(() => pages.close());
    const app = await openHttp(config, runtime, log, pages, steps);
    await app.listen({ host: config.host, port: config.port });
    announce(config, runtime, say);
    return { stop: () => stopAll(steps, log) };
  } catch (error) {
    await stopAll(steps, log);
    throw error;
  }
}
