import { createServer } from 'node:net';
import { LaunchFailure } from './failure.mjs';

const DEFAULT_PORT = 3000;
const CANDIDATES = 50;

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** @returns {{ port: number, host: string }} where the app will listen; the same defaults as its settings */
export function wantedAddress() {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new LaunchFailure(
      `PORT is "${process.env.PORT}", which is no port.`,
      'Use a number such as PORT=3000.',
    );
  }
  return { port, host: process.env.HOST || '127.0.0.1' };
}

/** The first free port after `port`, or undefined. @param {number} port @param {string} host */
export async function findFreePortAfter(port, host) {
  for (let candidate = port + 1; candidate <= Math.min(port + CANDIDATES, 65_535); candidate += 1) {
    if ((await tryToListen(candidate, host)) === undefined) return candidate;
  }
  return undefined;
}

/** Why the port cannot be used (EADDRINUSE, EACCES, ...), or undefined when it is free. */
export function findPortProblem({ port, host }) {
  return port === 0 ? Promise.resolve(undefined) : tryToListen(port, host);
}

/** Asked before the long steps, so that nobody waits minutes to hear it. */
export async function ensurePortIsFree() {
  const { port, host } = wantedAddress();
  const problem = await findPortProblem({ port, host });
  if (problem === undefined) return;
  if (problem === 'EADDRNOTAVAIL' || problem === 'ENOTFOUND') {
    throw new LaunchFailure(`HOST is "${host}", which is no address of this machine.`, 'Try HOST=0.0.0.0.');
  }
  const free = await findFreePortAfter(problem === 'EACCES' ? 3000 : port, host);
  const reason = problem === 'EACCES' ? 'may not be used by this user' : 'is taken by another program';
  throw new LaunchFailure(
    `Port ${port} ${reason}.`,
    `Use another one: PORT=${free ?? 'NUMBER'} npm start    (or stop what uses it; an earlier Kindling perhaps)`,
  );
}
