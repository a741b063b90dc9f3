import { execFile } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { findNetworkCut, withoutKeys } from './without-network.ts';

const run = promisify(execFile);

test('a program behind the cut has loopback and no other way', async () => {
  const { command, why } = await findNetworkCut();
  if (command === undefined) {
    process.stdout.write(`Not tried: ${why}\n`);
    return expect(why).toMatch(/namespace/);
  }
  const [program = '', ...args] = command;
  const list = 'console.log(JSON.stringify(Object.keys(require("node:os").networkInterfaces())))';
  const { stdout } = await run(program, [...args, process.execPath, '-e', list]);
  const names: string[] = JSON.parse(stdout);
  expect(names).toContain('lo');
  expect(names.filter((name) => !/^(?:lo|nowhere[01])$/.test(name))).toEqual([]);
  // Out here nothing has changed.
  expect(Object.keys(networkInterfaces())).toContain('lo');
});

test('nothing is cut from a server that is somewhere else', async () => {
  vi.stubEnv('E2E_BASE_URL', 'https://school.example');
  expect((await findNetworkCut()).why).toContain('E2E_BASE_URL');
  vi.unstubAllEnvs();
});

test('no key and no proxy goes along', () => {
  const environment = { ANTHROPIC_API_KEY: 'a', HTTPS_PROXY: 'b', http_proxy: 'c', PATH: 'd', KEY: 'e' };
  expect(withoutKeys(environment)).toEqual({ ANTHROPIC_API_KEY: '', HTTPS_PROXY: '', http_proxy: '' });
});
