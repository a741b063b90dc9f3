import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const list = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().min(1)));

/** Names that proxy-addr knows, for the addresses no client on the internet has. */
const PRIVATE_NETWORKS = ['linklocal', 'uniquelocal'];

/** `203.0.113.7` or `2001:db8::/32`. */
function isNetwork(text: string): boolean {
  const [address = '', bits = '0', ...rest] = text.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

const proxies = z.union([
  flag.transform((isOn) => (isOn ? PRIVATE_NETWORKS : [])),
  list.refine((networks) => networks.every(isNetwork), '1, 0, or IP addresses and networks'),
]);

export const RUNTIME_ROLES = ['api', 'web', 'worker'] as const;
export type RuntimeRole = (typeof RUNTIME_ROLES)[number];

/** Every setting of Kindling, with the one place that says what it means. `.env.example` is generated from it. */
export const Environment = z.object({
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on. 0.0.0.0 for every network interface.'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Port of the web app and the API.'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Address people type, when a proxy stands in front. Default: http://localhost:PORT'),
  ALLOWED_ORIGINS: list.optional().describe('Further origins that may send cookies, separated by commas.'),
  TRUST_PROXY: proxies
    .default([])
    .describe(
      'Whose X-Forwarded-For is believed: 1 for reverse proxies in private networks, or their addresses (203.0.113.7, 2001:db8::/32), separated by commas. Default: this machine only.',
    ),
  KINDLING_HOME: z
    .string()
    .optional()
    .describe('Folder for the embedded database, secret, mails and logs. Default: .kindling'),
  KINDLING_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'Secret behind sessions, stored keys and database roles. Default: made once and kept in KINDLING_HOME.',
    ),
  KINDLING_ROLES: list
    .pipe(z.array(z.enum(RUNTIME_ROLES)).min(1))
    .optional()
    .describe('What this process does: api, web, worker. Default: all three.'),
  KINDLING_DEMO: flag
    .optional()
    .describe('1 seeds a demo school and shows its accounts. Default: 1 with the embedded database.'),
  KINDLING_DEV: flag.default(false).describe('1 builds pages on demand and reloads them on change.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL 15 or newer, as the owner of the database. Default: the embedded PostgreSQL.'),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(16)
    .describe('Connections for use cases.'),
  REFRESH_FAMILY_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(720)
    .default(24)
    .describe('How long API clients stay signed in.'),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(10)
    .max(100_000)
    .default(300)
    .describe('Requests one caller may send in a minute.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server. Default: mails are written to KINDLING_HOME/mail.'),
  MAIL_FROM: z.string().default('Kindling <kindling@localhost>').describe('Sender of mails.'),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Bearer token for /metrics from elsewhere. Default: this machine only.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('How much is logged.'),
  LOG_FILE: z.string().optional().describe('File for the JSON log. Default: standard output.'),
});

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
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug';
  logFile: string | undefined;
}

/** Says in one line each which settings are wrong and what they should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function originsOf(publicUrl: string, port: number, extra: string[]): string[] {
  const url = new URL(publicUrl);
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  // On the machine itself all three spellings lead to the same server.
  const spellings = loopback.includes(url.hostname) ? loopback.map((name) => `http://${name}:${port}`) : [];
  return [...new Set([url.origin, ...spellings, ...extra])];
}

function keptSecret(stateFolder: string): string {
  const file = join(stateFolder, 'secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = randomBytes(48).toString('base64url');
  mkdirSync(stateFolder, { recursive: true });
  // wx: of two processes that start together, one writes and the other reads what was written.
  try {
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8').trim();
  }
  return secret;
}

/**
 * Reads the settings once at start. `defaultStateFolder` is used when KINDLING_HOME is not set.
 * @throws ConfigError that names every wrong setting.
 */
export function readConfig(
  environment: Record<string, string | undefined>,
  defaultStateFolder: string,
): Config {
  // An empty variable is how compose files and shells say "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(
      `These settings are not valid:\n${lines.join('\n')}\nSee .env.example for what each one means.`,
    );
  }
  const env = parsed.data;
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
    demo: env.KINDLING_DEMO ?? env.DATABASE_URL === undefined,
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
  };
}

/** The text of `.env.example`: every setting with its meaning, none of them set. */
export function describeSettings(): string {
  const lines = Object.entries(Environment.shape).map(
    ([name, schema]) => `# ${schema.description ?? ''}\n#${name}=\n`,
  );
  return `# Every setting of Kindling. All are optional; copy this file to .env and set what you need.\n\n${lines.join('\n')}`;
}
