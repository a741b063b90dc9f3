import { isIP } from 'node:net';
import { z } from 'zod';

/** What a process can do; all of them by default. */
export const RUNTIME_ROLES = ['api', 'web', 'worker'] as const;
export type RuntimeRole = (typeof RUNTIME_ROLES)[number];

const flag = z
  .enum(['0', '1', 'true', 'false'], 'must be 1 or 0')
  .transform((value) => value === '1' || value === 'true');

const list = z.string().transform((value) => value.split(',').map((part) => part.trim()));

function wholeNumber(least: number, most: number) {
  const sentence = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, sentence)
    .transform(Number)
    .refine((value) => value >= least && value <= most, sentence);
}

/** What can run learners' Python. */
export const SANDBOX_DRIVERS = ['wasm', 'native', 'remote'] as const;

function secretOf(characters: number) {
  return z.string().min(characters, `must be at least ${characters} characters long`);
}

/** Never shown, never logged, never stored. */
const apiKey = z.string().min(1).optional();

const pageAddress = z.url({
  protocol: /^https?$/,
  error: 'must be an address such as https://kindling.example',
});

/** What the browser sends in the header Origin: no path, no slash at the end. */
const origins = list.pipe(z.array(pageAddress.transform((address) => new URL(address).origin)));

/** Names that proxy-addr knows, for the addresses no client on the internet has. */
const PRIVATE_NETWORKS = ['linklocal', 'uniquelocal'];

/** `203.0.113.7` or `2001:db8::/32`. */
function isNetwork(text: string): boolean {
  const [address = '', bits = '0', ...rest] = text.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

const PROXIES_SENTENCE = 'must be 1, 0, or IP addresses and networks, separated by commas';
const proxies = z.union(
  [
    flag.transform((isOn) => (isOn ? PRIVATE_NETWORKS : [])),
    list.refine((networks) => networks.every(isNetwork), PROXIES_SENTENCE),
  ],
  PROXIES_SENTENCE,
);

/** The pages ask the api in their own process, and a worker without it is another program. */
const ROLES_SENTENCE = `must be some of ${RUNTIME_ROLES.join(', ')}, separated by commas, with api among them; apps/worker is a worker alone`;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug'] as const;

/** Every setting of Kindling, with the one place that says what it means. `.env.example` is generated from it. */
export const Environment = z.object({
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on. 0.0.0.0 for every network interface.'),
  PORT: wholeNumber(0, 65_535).default(3000).describe('Port of the web app and the API.'),
  PUBLIC_URL: pageAddress
    .optional()
    .describe('Address people type, when a proxy stands in front. Default: http://localhost:PORT'),
  ALLOWED_ORIGINS: origins.optional().describe('Further origins that may send cookies, separated by commas.'),
  TRUST_PROXY: proxies
    .default([])
    .describe(
      'Whose X-Forwarded-For is believed: 1 for reverse proxies in private networks, or their addresses (203.0.113.7, 2001:db8::/32), separated by commas. Default: this machine only.',
    ),
  KINDLING_HOME: z
    .string()
    .optional()
    .describe('Folder for the embedded database, secret, mails and logs. Default: .kindling'),
  KINDLING_SECRET: secretOf(32)
    .optional()
    .describe(
      'Secret behind sessions, stored keys and database roles. Default: made once and kept in KINDLING_HOME.',
    ),
  KINDLING_ROLES: list
    .pipe(z.array(z.enum(RUNTIME_ROLES, ROLES_SENTENCE)))
    .refine((roles) => roles.includes('api'), ROLES_SENTENCE)
    .optional()
    .describe('What this process does: api, always, and web and worker. Default: all three.'),
  KINDLING_DEMO: flag
    .optional()
    .describe(
      '1 seeds a demo school and shows its accounts, admin included. Default: 1 with the embedded database, when only this machine reaches it.',
    ),
  KINDLING_DEV: flag.default(false).describe('1 builds pages on demand and reloads them on change.'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address such as postgresql://user:password@host/database',
    })
    .optional()
    .describe('PostgreSQL 15 or newer, as the owner of the database. Default: the embedded PostgreSQL.'),
  DATABASE_POOL_SIZE: wholeNumber(2, 200).default(16).describe('Connections for use cases.'),
  REFRESH_FAMILY_HOURS: wholeNumber(1, 720).default(24).describe('How long API clients stay signed in.'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(10, 100_000)
    .default(300)
    .describe('Requests one caller may send in a minute.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example' })
    .optional()
    .describe('Mail server. Default: mails are written to KINDLING_HOME/mail.'),
  MAIL_FROM: z.string().default('Kindling <kindling@localhost>').describe('Sender of mails.'),
  METRICS_TOKEN: secretOf(16)
    .optional()
    .describe('Bearer token for /metrics from elsewhere. Default: this machine only.'),
  SANDBOX_DRIVER: z
    .enum(SANDBOX_DRIVERS, `must be one of ${SANDBOX_DRIVERS.join(', ')}`)
    .default('wasm')
    .describe(
      "What runs learners' Python: wasm, in a process without rights; native, Linux only, this machine's Python behind bubblewrap; remote, the sandbox at SANDBOX_URL. Default: wasm.",
    ),
  SANDBOX_URL: pageAddress
    .optional()
    .describe('Where `kindling sandbox serve` listens, for the driver remote.'),
  SANDBOX_SECRET: secretOf(32)
    .optional()
    .describe('Bearer token between the driver remote and `kindling sandbox serve`. Both need the same.'),
  SANDBOX_PYTHON: z
    .string()
    .optional()
    .describe('Python 3.11 or newer for the driver native. Default: /usr/bin/python3'),
  SANDBOX_CONTROL_GROUP: z
    .string()
    .optional()
    .describe(
      'Folder under /sys/fs/cgroup that Kindling may write, for a limit on the whole memory of each native run.',
    ),
  ANTHROPIC_API_KEY: apiKey.describe(
    'Key of Claude. Without one, and while no school allows models elsewhere, nothing is ever sent there.',
  ),
  ANTHROPIC_MODEL: z.string().optional().describe('Which Claude. Default: claude-sonnet-5-5'),
  ANTHROPIC_BASE_URL: pageAddress
    .optional()
    .describe('Address of Claude, when a proxy of your own stands before it.'),
  OPENAI_API_KEY: apiKey.describe('Key of OpenAI; asked when Claude is not set up or does not answer.'),
  OPENAI_MODEL: z.string().optional().describe('Which model of OpenAI. Default: gpt-6-sol'),
  OPENAI_BASE_URL: pageAddress
    .optional()
    .describe('Address of OpenAI, when a proxy of your own stands before it.'),
  LOCAL_MODEL_URL: pageAddress
    .optional()
    .describe(
      'A model server on your own machines that speaks the chat interface of OpenAI: http://127.0.0.1:11434/v1 for Ollama. Needs LOCAL_MODEL.',
    ),
  LOCAL_MODEL: z.string().optional().describe('The model of that server, by its name there.'),
  LOCAL_MODEL_KEY: apiKey.describe('Key of that server, if it wants one.'),
  MODEL_MAX_OUTPUT_TOKENS: wholeNumber(100, 8_000)
    .default(1_200)
    .describe('Most tokens of one reply, with what a model thinks before it speaks.'),
  MODEL_SECOND_PASS: flag
    .default(false)
    .describe(
      '1 has a model look at each reply of a model before it is said, for what the fixed checks do not see, and lets models speak at quiz questions and language items. Replies then come whole, later, and cost more.',
    ),
  MODEL_DEADLINE_SECONDS: wholeNumber(5, 300)
    .default(60)
    .describe('Longest time for one reply, all providers together.'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe('How much is logged.'),
  LOG_FILE: z.string().optional().describe('File for the JSON log. Default: standard output.'),
});

/** The text of `.env.example`: every setting with its meaning, none of them set. */
export function describeSettings(): string {
  const lines = Object.entries(Environment.shape).map(
    ([name, schema]) => `# ${schema.description ?? ''}\n#${name}=\n`,
  );
  return `# Every setting of Kindling. All are optional; copy this file to .env and set what you need.\n\n${lines.join('\n')}`;
}
