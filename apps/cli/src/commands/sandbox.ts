import { once } from 'node:events';
import { ConfigError } from '@kindling/runtime/config';
import { type PythonRunner, serveSandbox } from '@kindling/runtime/python';
import { readSandboxSettings } from '@kindling/runtime/sandbox-settings';
import { Command } from 'commander';
import { openOwnPython } from '../python/with-python.ts';
import { tellFailure } from '../tell-failure.ts';

interface ServeOptions {
  host: string;
  port: string;
}

const USUAL_PORT = '3200';
const HIGHEST_PORT = 65_535;

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT && text !== '') return port;
  throw new ConfigError(`--port takes a whole number from 0 to ${HIGHEST_PORT}, not ${text}.`);
}

/** @throws ConfigError when it would serve everybody, or only ask another */
function readServed() {
  const { driver, secret } = readSandboxSettings(process.env);
  if (secret === undefined) throw new ConfigError('Set SANDBOX_SECRET: it is what callers must send.');
  if (driver === 'remote')
    throw new ConfigError('A sandbox cannot be served from another: unset SANDBOX_DRIVER.');
  return { driver, secret };
}

async function serve({ host, port }: ServeOptions): Promise<void> {
  let python: PythonRunner | undefined;
  try {
    const { driver, secret } = readServed();
    const wanted = { host, port: readPort(port), secret, onError: (error: unknown) => console.error(error) };
    python = await openOwnPython();
    const server = await serveSandbox(python, wanted);
    console.log(`Python (${driver}) is served at http://${host}:${server.port}.`);
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
    await server.close();
  } catch (error) {
    tellFailure(error);
  } finally {
    await python?.close();
  }
}

/** `kindling sandbox serve`: runs programs for a Kindling elsewhere that has SANDBOX_DRIVER=remote. */
export function sandboxCommand(): Command {
  const serveCommand = new Command('serve')
    .description('runs programs for another Kindling, which sends SANDBOX_SECRET')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on', USUAL_PORT)
    .action(serve);
  return new Command('sandbox').description('the Python sandbox as a service').addCommand(serveCommand);
}
