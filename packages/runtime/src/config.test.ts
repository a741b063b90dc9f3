import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type Config, ConfigError, readConfig } from './config.ts';
import { describeSettings, type Environment } from './environment.ts';

const home = mkdtempSync(join(tmpdir(), 'kindling-config-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const SECRET = 'a secret of at least thirty-two characters';
const read = (settings: Record<string, string | undefined> = {}) =>
  readConfig({ KINDLING_SECRET: SECRET, ...settings }, home);

interface Case {
  field: keyof Config;
  standard: unknown;
  given: string;
  becomes: unknown;
  /** A value that is refused, with what the setting must be. */
  refused?: [string, RegExp];
}
const SANDBOX = { driver: 'wasm' };
const ADDRESS = /must be an address such as/;
/** Together they make one part of the settings, so they are tried beside it: models/model-settings.test.ts. */
type ModelSetting = `${'ANTHROPIC' | 'OPENAI' | 'LOCAL_MODEL' | 'MODEL'}${string}`;
/** Every other setting there is; a new one without its line does not compile. */
const CASES: Record<Exclude<keyof typeof Environment.shape, ModelSetting>, Case> = {
  HOST: { field: 'host', standard: '127.0.0.1', given: '0.0.0.0', becomes: '0.0.0.0' },
  PORT: {
    field: 'port',
    standard: 3000,
    given: '8080',
    becomes: 8080,
    refused: ['65536', /whole number from 0 to 65535/],
  },
  PUBLIC_URL: {
    field: 'publicUrl',
    standard: 'http://localhost:3000',
    given: 'https://school.example',
    becomes: 'https://school.example',
    refused: ['school.example', ADDRESS],
  },
  ALLOWED_ORIGINS: {
    field: 'allowedOrigins',
    standard: ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'],
    given: 'https://a.example/, https://b.example:8443',
    becomes: expect.arrayContaining(['https://a.example', 'https://b.example:8443']),
    refused: ['https://a.example,b.example', ADDRESS],
  },
  TRUST_PROXY: {
    field: 'trustedProxies',
    standard: [],
    given: '203.0.113.7, 2001:db8::/32',
    becomes: ['203.0.113.7', '2001:db8::/32'],
    refused: ['203.0.113.7/33', /IP addresses and networks/],
  },
  KINDLING_HOME: { field: 'stateFolder', standard: home, given: '/srv/kindling', becomes: '/srv/kindling' },
  KINDLING_SECRET: {
    field: 'secret',
    standard: SECRET,
    given: 'x'.repeat(32),
    becomes: 'x'.repeat(32),
    refused: ['hunter2', /at least 32 characters/],
  },
  KINDLING_ROLES: {
    field: 'roles',
    standard: ['api', 'web', 'worker'],
    given: 'api, worker',
    becomes: ['api', 'worker'],
    refused: ['web,worker', /some of api, web, worker/],
  },
  KINDLING_DEMO: { field: 'demo', standard: true, given: '0', becomes: false, refused: ['yes', /1 or 0/] },
  KINDLING_DEV: { field: 'dev', standard: false, given: 'true', becomes: true, refused: ['on', /1 or 0/] },
  DATABASE_URL: {
    field: 'databaseUrl',
    standard: undefined,
    given: 'postgres://kindling@db/kindling',
    becomes: 'postgres://kindling@db/kindling',
    refused: ['mysql://kindling:hunter2@db/kindling', ADDRESS],
  },
  DATABASE_POOL_SIZE: {
    field: 'databasePoolSize',
    standard: 16,
    given: '2',
    becomes: 2,
    refused: ['1', /from 2 to 200/],
  },
  REFRESH_FAMILY_HOURS: {
    field: 'refreshFamilyMs',
    standard: 86_400_000,
    given: '1',
    becomes: 3_600_000,
    refused: ['0.5', /from 1 to 720/],
  },
  RATE_LIMIT_PER_MINUTE: {
    field: 'rateLimitPerMinute',
    standard: 300,
    given: '10',
    becomes: 10,
    refused: ['many', /from 10 to 100000/],
  },
  SMTP_URL: {
    field: 'smtpUrl',
    standard: undefined,
    given: 'smtps://mail.example',
    becomes: 'smtps://mail.example',
    refused: ['smtp//:hunter2@mail', ADDRESS],
  },
  MAIL_FROM: {
    field: 'mailFrom',
    standard: 'Kindling <kindling@localhost>',
    given: 'School <mail@school.example>',
    becomes: 'School <mail@school.example>',
  },
  METRICS_TOKEN: {
    field: 'metricsToken',
    standard: undefined,
    given: 'm'.repeat(16),
    becomes: 'm'.repeat(16),
    refused: ['hunter2', /at least 16 characters/],
  },
  SANDBOX_DRIVER: {
    field: 'sandbox',
    standard: SANDBOX,
    given: 'native',
    becomes: { driver: 'native' },
    refused: ['docker', /one of wasm, native, remote/],
  },
  SANDBOX_URL: {
    field: 'sandbox',
    standard: SANDBOX,
    given: 'http://sandbox:3200',
    becomes: { ...SANDBOX, url: 'http://sandbox:3200' },
    refused: ['sandbox:3200', ADDRESS],
  },
  SANDBOX_SECRET: {
    field: 'sandbox',
    standard: SANDBOX,
    given: 's'.repeat(32),
    becomes: { ...SANDBOX, secret: 's'.repeat(32) },
    refused: ['hunter2', /at least 32 characters/],
  },
  SANDBOX_PYTHON: {
    field: 'sandbox',
    standard: SANDBOX,
    given: '/usr/bin/python3.13',
    becomes: { ...SANDBOX, python: '/usr/bin/python3.13' },
  },
  SANDBOX_CONTROL_GROUP: {
    field: 'sandbox',
    standard: SANDBOX,
    given: '/sys/fs/cgroup/kindling',
    becomes: { ...SANDBOX, controlGroup: '/sys/fs/cgroup/kindling' },
  },
  LOG_LEVEL: {
    field: 'logLevel',
    standard: 'info',
    given: 'debug',
    becomes: 'debug',
    refused: ['loud', /one of fatal, error, warn, info, debug/],
  },
  LOG_FILE: { field: 'logFile', standard: undefined, given: '/var/log/k.log', becomes: '/var/log/k.log' },
};
const cases = Object.entries(CASES);

function refusalOf(settings: Record<string, string>): string {
  try {
    read(settings);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error('was taken');
}

describe.each(cases)('%s', (name, { field, standard, given, becomes }) => {
  test('has its standard value when it is not set, and when it is set to nothing', () => {
    expect(read()[field]).toEqual(standard);
    if (name !== 'KINDLING_SECRET') expect(read({ [name]: '' })[field]).toEqual(standard);
  });

  test('is taken', () => expect(read({ [name]: given })[field]).toEqual(becomes));
});

const refusals = cases.flatMap(([name, { refused }]) => (refused ? [[name, ...refused] as const] : []));
test.each(refusals)('%s=%s is refused by name, in a sentence without the value', (name, value, sentence) => {
  const message = refusalOf({ [name]: value });
  expect(message).toMatch(sentence);
  expect(message).toContain(`  ${name} must be`);
  expect(message).not.toContain('hunter2');
});

test('every wrong setting is named, once', () => {
  const message = refusalOf({ PORT: 'x', KINDLING_ROLES: 'cook,maid', LOG_LEVEL: 'loud' });
  expect(message.match(/^ {2}[A-Z_]+ must be/gm)).toHaveLength(3);
});

test('a remote sandbox needs an address and a secret', () => {
  const remote = { SANDBOX_DRIVER: 'remote', SANDBOX_URL: 'http://sandbox:3200', SANDBOX_SECRET: SECRET };
  expect(read(remote).sandbox).toMatchObject({ driver: 'remote', url: remote.SANDBOX_URL, secret: SECRET });
  for (const name of ['SANDBOX_URL', 'SANDBOX_SECRET']) {
    expect(refusalOf({ ...remote, [name]: '' })).toContain(name);
  }
});

test('what belongs to other programs is left alone', () => {
  expect(() => read({ PATH: '/usr/bin', PORTAL: 'x' })).not.toThrow();
});

test('a database of somebody else shows no demo school, unless asked for', () => {
  const DATABASE_URL = 'postgresql://kindling@db/kindling';
  expect(read({ DATABASE_URL }).demo).toBe(false);
  expect(read({ DATABASE_URL, KINDLING_DEMO: '1' }).demo).toBe(true);
});

test.each([
  { HOST: '0.0.0.0' },
  { HOST: '192.168.1.20' },
  { HOST: '::' },
  { PUBLIC_URL: 'https://school.example' },
])('whoever can be reached by others (%o) shows no demo accounts, unless asked for', (settings) => {
  expect(read(settings).demo).toBe(false);
  expect(read({ ...settings, KINDLING_DEMO: '1' }).demo).toBe(true);
});

test.each([
  { HOST: '::1' },
  { HOST: 'localhost' },
  { HOST: '127.0.0.2' },
  { PUBLIC_URL: 'http://localhost:8080' },
])('on this machine alone (%o) there is a demo school', (settings) => {
  expect(read(settings).demo).toBe(true);
});

test('TRUST_PROXY=1 means proxies in private networks, 0 none', () => {
  expect(read({ TRUST_PROXY: '1' }).trustedProxies).toEqual(['linklocal', 'uniquelocal']);
  expect(read({ TRUST_PROXY: '0' }).trustedProxies).toEqual([]);
});

test('behind a public address only that address, and what is allowed besides, may send cookies', () => {
  const origins = read({ PUBLIC_URL: 'https://k.example/', ALLOWED_ORIGINS: 'https://k.example' });
  expect(origins.allowedOrigins).toEqual(['https://k.example']);
});

test('the example names every setting with its meaning and sets none; what is set here does not show', () => {
  vi.stubEnv('KINDLING_SECRET', SECRET);
  const text = describeSettings();
  vi.unstubAllEnvs();
  for (const [name] of cases) expect(text).toMatch(new RegExp(`^# .{10,}\n#${name}=$`, 'm'));
  expect(text.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
  expect(text).not.toContain(SECRET);
});
