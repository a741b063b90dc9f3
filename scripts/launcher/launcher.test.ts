import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PINNED_NODE } from './layout.mjs';

/** A clone without packages and without a network: what the launcher says when something is missing. */
const clone = mkdtempSync(join(tmpdir(), 'kindling-launcher-'));
const scripts = fileURLToPath(new URL('..', import.meta.url));
/** Where no registry answers: npm gives up at once. */
const OFFLINE = {
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_fetch_retries: '0',
  npm_execpath: '',
};

beforeAll(() => {
  cpSync(scripts, join(clone, 'scripts'), { recursive: true });
  mkdirSync(join(clone, 'empty-cache'));
  writeFileSync(
    join(clone, 'package.json'),
    JSON.stringify({ name: 'clone', version: '1.0.0', dependencies: { 'left-behind': '1.0.0' } }),
  );
  const packages = {
    '': { name: 'clone', version: '1.0.0', dependencies: { 'left-behind': '1.0.0' } },
    'node_modules/left-behind': { version: '1.0.0' },
  };
  writeFileSync(
    join(clone, 'package-lock.json'),
    JSON.stringify({ name: 'clone', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

function launch(args: string[], env: Record<string, string> = {}, nodeOptions: string[] = []) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((resolve) => {
    const environment = { ...process.env, npm_config_cache: join(clone, 'empty-cache'), ...OFFLINE, ...env };
    const child = execFile(
      process.execPath,
      [...nodeOptions, join(clone, 'scripts', 'launch.mjs'), ...args],
      { env: environment },
      (_, stdout, stderr) => resolve({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

test('an unknown command names the known ones', async () => {
  const { exitCode, stderr } = await launch(['begin']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('start | dev | test')]);
});

test.each([
  ['npm start', {}],
  ['npm start --silent', { npm_config_loglevel: 'silent' }],
])(
  'without a network %s says so instead of showing what npm printed',
  async (_, env) => {
    const { exitCode, stderr } = await launch(['start'], { PORT: '0', ...env });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('needs the package registry, which cannot be reached');
    expect(stderr).not.toContain('at async');
  },
  30_000,
);

test('a port that is taken is said before anything long begins, with one that is free', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { exitCode, stderr } = await launch(['start'], { PORT: String(port) });
  server.close();
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`Port ${port} is taken by another program.`);
  expect(stderr).toMatch(/PORT=\d+ npm start/);
  expect(stderr).not.toContain('Installing packages');
});

test.each([
  [{ PORT: 'http' }, 'PORT is "http", which is no port.'],
  [{ KINDLING_HOME: join(clone, 'package.json', 'home') }, 'cannot be written (ENOTDIR)'],
  [{ PATH: '/nonexistent', PORT: '0' }, 'npm was not found.'],
])('%j is answered with a sentence', async (env, sentence) => {
  const { exitCode, stderr } = await launch(['start'], env);
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining(sentence)]);
});

test('the doctor works before anything is installed and tells what to type', async () => {
  const { exitCode, stdout } = await launch(['kindling', 'doctor', '--json'], { PORT: '0' });
  const { healthy, checks } = JSON.parse(stdout);
  expect([exitCode, healthy]).toEqual([1, false]);
  expect(checks).toContainEqual(
    expect.objectContaining({ name: 'packages', status: 'problem', fix: expect.stringContaining('npm') }),
  );
});

test('the doctor of an older Node is the real one as soon as the Node that was brought along can run it', async () => {
  const node = join(clone, '.kindling', 'runtime', 'node_modules');
  const bin = join(
    node,
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
  );
  const modules = join(clone, 'node_modules');
  const main = join(clone, 'apps', 'cli', 'src');
  for (const folder of [bin, modules, main]) mkdirSync(folder, { recursive: true });
  // It says the pinned version, whatever runs these tests.
  const script = `#!/bin/sh\n[ "$1" = --version ] && echo v${PINNED_NODE} && exit\nexec '${process.execPath}' "$@"\n`;
  writeFileSync(join(bin, 'node'), script, { mode: 0o755 });
  writeFileSync(
    join(modules, '.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/left-behind': { version: '1.0.0' } } }),
  );
  writeFileSync(join(main, 'main.ts'), "console.log('the real doctor');");
  try {
    // Without this ability a Node counts as too old.
    const old = ['--no-experimental-strip-types'];
    const { exitCode, stdout } = await launch(['kindling', 'doctor'], {}, old);
    expect([exitCode, stdout]).toEqual([0, 'the real doctor\n']);
  } finally {
    for (const folder of [node, modules]) rmSync(folder, { recursive: true });
  }
});

test('Ctrl-C ends what was started, and the exit code says so', async () => {
  const program = `
    import { forwardSignals, run } from ${JSON.stringify(join(clone, 'scripts', 'launcher', 'run.mjs'))};
    forwardSignals();
    const code = "process.on('SIGINT', () => { console.log('asked once'); setTimeout(() => process.exit(7), 500); }); setInterval(() => {}, 1000); console.log('up')";
    const { exitCode } = await run(process.execPath, ['-e', code]);
    process.exitCode = exitCode;`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    // Twice, as from a terminal under npm; the program takes its time to end, so that both come while it does.
    if (output === 'up\n') for (let times = 0; times < 2; times += 1) child.kill('SIGINT');
  });
  const [exitCode] = await once(child, 'close');
  expect([exitCode, output]).toEqual([7, 'up\nasked once\n']);
});
