import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, createLogger, readConfig } from '@kindling/runtime';
import { createTestDatabase, openDatabaseProxy, runAsOwner } from '@kindling/testkit';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from './server.ts';

const place = await createTestDatabase();
const proxy = await openDatabaseProxy(place.ownerUrl);
const stateFolder = await mkdtemp(join(tmpdir(), 'kindling-server-'));
const log = createLogger({ level: 'fatal', file: join(stateFolder, 'app.log') });
const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(async () => {
  await proxy.close();
  await rm(stateFolder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function configWith(change: Record<string, string> = {}): Promise<Config> {
  return readConfig(
    {
      KINDLING_SECRET: place.secret,
      DATABASE_URL: proxy.through(place.ownerUrl),
      KINDLING_ROLES: 'api,worker',
      KINDLING_DEMO: '0',
      PORT: String(await freePort()),
      ...change,
    },
    stateFolder,
  );
}

async function start(config: Config) {
  const said: string[] = [];
  const server = await startServer(config, log, (message) => said.push(message));
  running.push(server);
  return { server, said, url: `http://127.0.0.1:${config.port}` };
}

async function readiness(url: string) {
  const response = await fetch(`${url}/readyz`);
  const { status, code } = (await response.json()) as { status?: string; code?: string };
  return { http: response.status, status, code };
}

/** Our connections to this database, whichever role opened them. */
async function countConnections(): Promise<number> {
  const [row] = await runAsOwner(
    place.ownerUrl,
    `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and application_name like 'kindling%'`,
  );
  return Number(row?.count);
}

describe('a server', () => {
  test('says where it is and whom it shows, serves, and leaves nothing behind', async () => {
    const config = await configWith({ KINDLING_DEMO: '1' });
    const { server, said, url } = await start(config);
    expect(said.join('\n')).toContain(`Kindling is ready: ${config.publicUrl}`);
    expect(said.join('\n')).toContain('join code KNDL42');
    await expect.poll(() => readiness(url)).toEqual({ http: 200, status: 'ready', code: undefined });
    const instance = (await (await fetch(`${url}/v1/instance`)).json()) as { demo: { signInName: string }[] };
    expect(instance.demo.map(({ signInName }) => signInName)).toContain('ana@maple.example');
    await server.stop();
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
    await expect.poll(countConnections).toBe(0);
  });

  test('whose port is taken closes all it had opened, and says why', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await expect(start(await configWith({ PORT: String(port) }))).rejects.toThrow(
      expect.objectContaining({ code: 'EADDRINUSE', port }),
    );
    await expect.poll(countConnections).toBe(0);
    taken.close();
  });

  test('shows no accounts when it is no demo', async () => {
    const { url, said } = await start(await configWith({ KINDLING_ROLES: 'api' }));
    expect(await (await fetch(`${url}/v1/instance`)).json()).toEqual({ name: 'Kindling', demo: [] });
    expect(said.join('\n')).not.toContain('join code');
  });
});

describe('when the database', () => {
  test('was killed the process lives, is not ready, and is ready again when it is back', async () => {
    const { url } = await start(await configWith());
    await expect.poll(() => readiness(url)).toMatchObject({ http: 200 });
    await proxy.cut();
    expect(await readiness(url)).toEqual({ http: 503, status: undefined, code: 'unavailable' });
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const signIn = await fetch(`${url}/v1/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signInName: 'ana@maple.example', password: 'maple-student-lantern' }),
    });
    expect({ status: signIn.status, body: await signIn.json() }).toMatchObject({
      status: 503,
      body: { code: 'unavailable', hint: expect.stringContaining('Nothing was changed') },
    });
    await proxy.restore();
    await expect
      .poll(() => readiness(url), { timeout: 20_000 })
      .toMatchObject({ http: 200, status: 'ready' });
  });

  test('says nothing any more, readiness does not wait for it', async () => {
    const { url } = await start(await configWith({ KINDLING_ROLES: 'api' }));
    await readiness(url);
    proxy.hang();
    const askedAt = performance.now();
    expect(await readiness(url)).toMatchObject({ http: 503, code: 'unavailable' });
    // A statement would be waited for 15 seconds.
    expect(performance.now() - askedAt).toBeLessThan(12_000);
    await proxy.restore();
    await expect.poll(() => readiness(url)).toMatchObject({ http: 200 });
  });
});

describe('asked to stop', () => {
  /** A request whose body arrives in two parts, so that it is in hand for as long as a test likes. */
  async function openSlowRequest(port: number) {
    const body = JSON.stringify({ signInName: 'nobody@example.org', password: 'maple-student-lantern' });
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    const closed = once(socket, 'close');
    socket.write(
      `POST /v1/auth/sign-in HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    );
    return {
      async finish() {
        socket.write(body.slice(10));
        await closed;
        return answer;
      },
    };
  }

  test('it lets what is in hand finish, and takes nothing new', async () => {
    const config = await configWith({ KINDLING_ROLES: 'api' });
    const { server, url } = await start(config);
    const slow = await openSlowRequest(config.port);
    // The request has arrived once another one behind it was answered.
    await fetch(`${url}/livez`);
    const stopped = server.stop();
    await expect
      .poll(() =>
        fetch(`${url}/livez`).then(
          () => 'taken',
          () => 'refused',
        ),
      )
      .toBe('refused');
    const finishedAt = performance.now();
    const answer = await slow.finish();
    expect(answer).toContain('HTTP/1.1 401 Unauthorized');
    expect(answer).toContain('The name or the password is wrong.');
    await stopped;
    // The connection is kept alive for more requests: nobody waits for that.
    expect(performance.now() - finishedAt).toBeLessThan(9_000);
    await expect.poll(countConnections).toBe(0);
  });

  test('a connection that became no HTTP does not keep it', async () => {
    const config = await configWith({ KINDLING_ROLES: 'api' });
    const { server } = await start(config);
    const socket = connect(config.port, '127.0.0.1');
    socket.on('error', () => socket.destroy());
    socket.write(
      'GET /_next/hmr HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const askedAt = performance.now();
    await server.stop();
    // What does not end by itself is cut after ten seconds.
    expect(performance.now() - askedAt).toBeLessThan(9_000);
  });

  test('twice, it stops once', async () => {
    const { server } = await start(await configWith({ KINDLING_ROLES: 'api' }));
    await Promise.all([server.stop(), server.stop()]);
    await expect.poll(countConnections).toBe(0);
  });
});
