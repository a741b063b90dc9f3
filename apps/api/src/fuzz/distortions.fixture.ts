import type { InjectOptions } from 'fastify';

/** A request as it goes out. */
export interface Wire {
  method: NonNullable<InjectOptions['method']>;
  path: string;
  query: string;
  headers: Record<string, string>;
  payload: string | undefined;
  /** Sent in place of a payload. */
  file?: Buffer;
}

export interface Distortion {
  name: string;
  /** What the server may do besides what the endpoint says: refuse it unread, or find no such endpoint. */
  effect: 'none' | 'may-be-refused' | 'other-address';
  /** `seed` picks among variants. */
  apply(wire: Wire, seed: number): Wire;
}

const OVER_THE_LIMIT = 300 * 1024;
const DEEP = 40_000;

function pick<Value>(values: readonly [Value, ...Value[]], seed: number): Value {
  return values[seed % values.length] ?? values[0];
}

const ODD_VALUES = [
  'null',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '1e400',
  '-0',
  '[]',
  '{}',
  'true',
  '123456789012345678901234567890',
  '""',
  '{"$ne":null}',
  `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
] as const;

/** Rewrites the text of a JSON object, so that what JSON.stringify cannot say can be said. */
function withField(payload: string | undefined, name: string, valueText: string): string {
  const fields = JSON.parse(payload ?? '{}') as Record<string, unknown>;
  delete fields[name];
  const others = Object.entries(fields).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{${[...others, `${JSON.stringify(name)}:${valueText}`].join(',')}}`;
}

function someField(payload: string | undefined, seed: number): string {
  const names = Object.keys(JSON.parse(payload ?? '{}') as object);
  return names[seed % Math.max(1, names.length)] ?? 'extra';
}

function asJson(wire: Wire, payload: string): Wire {
  return { ...wire, payload, headers: { ...wire.headers, 'content-type': 'application/json' } };
}

const withHeader = (wire: Wire, headers: Record<string, string>): Wire => ({
  ...wire,
  headers: { ...wire.headers, ...headers },
});

const list: Distortion[] = [
  { name: 'none', effect: 'none', apply: (wire) => wire },
  {
    name: 'field-changed',
    effect: 'none',
    apply: (wire, seed) =>
      asJson(wire, withField(wire.payload, someField(wire.payload, seed), pick(ODD_VALUES, seed >> 4))),
  },
  {
    name: 'field-missing',
    effect: 'none',
    apply(wire, seed) {
      const fields = JSON.parse(wire.payload ?? '{}') as Record<string, unknown>;
      delete fields[someField(wire.payload, seed)];
      return asJson(wire, JSON.stringify(fields));
    },
  },
  {
    name: 'field-added',
    effect: 'none',
    apply: (wire) => asJson(wire, withField(wire.payload, 'isAdmin', 'true')),
  },
  {
    name: 'prototype-poisoned',
    effect: 'none',
    apply: (wire, seed) =>
      asJson(
        wire,
        pick(
          [
            withField(wire.payload, '__proto__', '{"role":"admin"}'),
            withField(wire.payload, 'constructor', '{"prototype":{"role":"admin"}}'),
            '{"a":{"__proto__":{"polluted":true}}}',
          ],
          seed,
        ),
      ),
  },
  { name: 'other-json', effect: 'none', apply: (wire, seed) => asJson(wire, pick(ODD_VALUES, seed)) },
  {
    name: 'no-json',
    effect: 'none',
    apply: (wire, seed) => asJson(wire, pick(['{', '', '{"a":}', '\ufeff{}', 'a=b&c=d', '{"a":1}}'], seed)),
  },
  {
    name: 'other-content-type',
    effect: 'none',
    apply: (wire, seed) => ({
      ...wire,
      payload: wire.payload ?? 'x',
      headers: {
        ...wire.headers,
        'content-type': pick(
          ['text/plain', 'application/xml', 'multipart/form-data', 'application/x-www-form-urlencoded', 'x'],
          seed,
        ),
      },
    }),
  },
  {
    name: 'too-large',
    effect: 'may-be-refused',
    apply: (wire) => asJson(wire, JSON.stringify({ text: 'x'.repeat(OVER_THE_LIMIT) })),
  },
  {
    name: 'odd-query',
    effect: 'none',
    apply: (wire, seed) => ({
      ...wire,
      query: pick(
        [
          'limit=1&limit=2',
          'limit=abc',
          'limit=1e1',
          'limit=-1',
          'limit=100&cursor=',
          'cursor=AAAA',
          'cursor=WyJhIiwiYiJd',
          'cursor=WzEsIjAxOTJmMWEwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMSJd',
          '__proto__=1&limit=2',
          'search=%00',
          'search=%25_%5C',
          'role=admin&role=student',
          '%zz=%zz',
          'constructor=1',
        ],
        seed,
      ),
    }),
  },
  {
    name: 'odd-headers',
    effect: 'none',
    apply: (wire, seed) =>
      withHeader(
        wire,
        pick(
          [
            { 'x-request-id': 'a'.repeat(5_000) },
            { 'x-request-id': 'short' },
            { 'x-request-id': '12345678\u00ff<script>' },
            { 'x-request-id': 'a-correct-id-0001' },
            { accept: 'text/html', range: 'bytes=0-1', 'if-none-match': '*' },
            { 'accept-encoding': 'br, gzip;q=0, *', te: 'trailers' },
            { 'user-agent': '\u00ff'.repeat(2_000) },
            { 'x-http-method-override': 'DELETE', 'x-original-url': '/v1/people' },
          ],
          seed,
        ),
      ),
  },
  {
    name: 'odd-forwarding',
    effect: 'none',
    apply: (wire, seed) =>
      withHeader(
        wire,
        pick(
          [
            { 'x-forwarded-for': 'unknown' },
            { 'x-forwarded-for': "'; drop table auth.session; --" },
            { 'x-forwarded-for': ', , ,,' },
            { 'x-forwarded-for': '::ffff:1.2.3.4, fe80::1%eth0' },
            { 'x-forwarded-for': 'x'.repeat(4_000) },
            { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
            { host: 'evil.example' },
            { forwarded: 'for="[::1]";host=evil.example' },
          ],
          seed,
        ),
      ),
  },
  { name: 'trailing-slash', effect: 'none', apply: (wire) => ({ ...wire, path: `${wire.path}/` }) },
  {
    name: 'other-path',
    effect: 'other-address',
    apply: (wire, seed) => ({
      ...wire,
      path: pick(
        [
          `${wire.path}/more`,
          `${wire.path}%zz`,
          `/${wire.path.replaceAll('/', '//')}`,
          `/v1/classes/${'x'.repeat(1_000)}`,
          '/v1/%2e%2e/%2e%2e/etc/passwd',
          '/v1/classes/%00/%ff',
          '/v0/me',
          wire.path.toUpperCase(),
        ],
        seed,
      ),
    }),
  },
  {
    name: 'other-method',
    effect: 'other-address',
    apply: (wire, seed) => ({
      ...wire,
      method: pick(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'TRACE'], seed),
    }),
  },
];

/** Every way a request is bent, by name. */
export const DISTORTIONS = Object.fromEntries(list.map((one) => [one.name, one])) as {
  none: Distortion;
} & Record<string, Distortion>;
