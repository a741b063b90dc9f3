import { spawn } from 'node:child_process';

/** A command line to put before another, which then has loopback and nothing else; or why there is none. */
export type NetworkCut = { command: readonly string[]; why?: never } | { command?: never; why: string };

/**
 * A new network namespace has a loopback that is down. Two ends of a cable that lead to each other go with it, where the
 * machine has such: with loopback alone a browser says that it is offline, and tells of no change.
 */
const WITH_LOOPBACK = [
  'sh',
  '-c',
  `ip link set lo up || exit 1
   ip link add nowhere0 type veth peer name nowhere1 && ip address add 198.51.100.1/24 dev nowhere0 &&
     ip link set nowhere0 up && ip link set nowhere1 up
   exec "$@"`,
  'sh',
];
/** As root, or as an ordinary user in a namespace of users, where that is allowed; whoever runs it stays who they are. */
const WAYS: readonly (readonly string[])[] = [
  ['unshare', '--net', '--', ...WITH_LOOPBACK],
  ['unshare', '--user', '--map-current-user', '--keep-caps', '--net', '--', ...WITH_LOOPBACK],
];
/** An address of documentation (RFC 5737): with a route nobody answers, without one the attempt fails at once. */
const NOWHERE = '192.0.2.1';
/** Ends with 0 where loopback works and nothing else can be reached. */
const PROBE = `
const net = require('node:net');
const leave = (code) => process.exit(code);
const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').on('error', () => leave(2)).on('connect', () => {
    const outside = net.connect(443, '${NOWHERE}').on('connect', () => leave(3));
    outside.on('error', ({ code }) => leave(code === 'ENETUNREACH' ? 0 : 3));
  });
});
setTimeout(() => leave(3), 2_000);
`;
/** Keys of providers and whatever leads out by another way: nothing under test may have them. */
const LEADS_OUT = /_API_KEY$|^(?:https?|all)_proxy$/i;

function run(command: readonly string[]): Promise<{ exitCode: number; said: string }> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 10_000 });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', (error) => resolve({ exitCode: 1, said: error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, said }));
  });
}

/** Finds out by trying how a program can be run on this machine so that it reaches nothing outside of it. */
export async function findNetworkCut(): Promise<NetworkCut> {
  if (process.env.E2E_BASE_URL) return { why: 'E2E_BASE_URL names a server that is somewhere else' };
  let why = '';
  for (const command of WAYS) {
    const { exitCode, said } = await run([...command, process.execPath, '-e', PROBE]);
    if (exitCode === 0) return { command };
    why = said.trim().split('\n').at(-1) || `the attempt ended with ${exitCode}`;
  }
  return { why: `this machine allows no network namespace (${why})` };
}

/** Variables of the environment that lead out, empty. */
export function withoutKeys(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.keys(environment)
      .filter((name) => LEADS_OUT.test(name))
      .map((name) => [name, '']),
  );
}
