import { resolve } from 'node:path';
import type { z } from 'zod';
import { Environment, RUNTIME_ROLES, type RuntimeRole } from './environment.ts';
import { keptSecret } from './kept-secret.ts';
import { type ModelSettings, toModelSettings } from './models/model-settings.ts';
import { parseSettings } from './parse-settings.ts';
import { type SandboxSettings, toSandboxSettings } from './sandbox-settings.ts';

export { ConfigError } from './config-error.ts';

export interface Config {
  host: string;
  port: number;
  publicUrl: string;
  /** Origins whose pages may send cookies to us. */
  allowedOrigins: string[];
  /** Addresses and networks of reverse proxies, besides this machine. */
  trustedProxies: readonly string[];
  /** Absolute path of the folder that holds this install's state. */
  stateFolder: string;
  secret: string;
  roles: RuntimeRole[];
  demo: boolean;
  dev: boolean;
  /** Undefined: start the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  databasePoolSize: number;
  refreshFamilyMs: number;
  rateLimitPerMinute: number;
  smtpUrl: string | undefined;
  mailFrom: string;
  metricsToken: string | undefined;
  logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  logFile: string | undefined;
  /** What runs learners' Python. */
  sandbox: SandboxSettings;
  /** Models beside the built-in tutor. */
  models: ModelSettings;
}

function originsOf(publicUrl: string, port: number, extra: string[]): string[] {
  const url = new URL(publicUrl);
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  // On the machine itself all three spellings lead to the same server.
  const spellings = loopback.includes(url.hostname) ? loopback.map((name) => `http://${name}:${port}`) : [];
  return [...new Set([url.origin, ...spellings, ...extra])];
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** Whether nobody but this machine gets here: passwords that everybody knows are kept to such installs. */
function isOfThisMachine(host: string, publicUrl: string): boolean {
  return LOOPBACK.test(host) && LOOPBACK.test(new URL(publicUrl).hostname);
}

/**
 * Reads the settings once at start. `defaultStateFolder` is used when KINDLING_HOME is not set.
 * @throws ConfigError that names every wrong setting.
 */
export function readConfig(
  environment: Record<string, string | undefined>,
  defaultStateFolder: string,
): Config {
  const env = parseSettings(Environment, environment);
  const stateFolder = resolve(env.KINDLING_HOME ?? defaultStateFolder);
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    allowedOrigins: originsOf(publicUrl, env.PORT, env.ALLOWED_ORIGINS ?? []),
    trustedProxies: env.TRUST_PROXY,
    stateFolder,
    secret: env.KINDLING_SECRET ?? keptSecret(stateFolder),
    roles: env.KINDLING_ROLES ?? [...RUNTIME_ROLES],
    demo: env.KINDLING_DEMO ?? (env.DATABASE_URL === undefined && isOfThisMachine(env.HOST, publicUrl)),
    dev: env.KINDLING_DEV,
    databaseUrl: env.DATABASE_URL,
    databasePoolSize: env.DATABASE_POOL_SIZE,
    refreshFamilyMs: env.REFRESH_FAMILY_HOURS * 3_600_000,
    rateLimitPerMinute: env.RATE_LIMIT_PER_MINUTE,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    metricsToken: env.METRICS_TOKEN,
    logLevel: env.LOG_LEVEL,
    logFile: env.LOG_FILE,
    sandbox: toSandboxSettings(env),
    models: toModelSettings(env),
  };
}
