import { randomUUID } from 'node:crypto';
import { type AppServer, startAppServer } from '@kindling/testkit/app-server';
import type { Page } from '@playwright/test';
import { beginLesson, findLesson } from './support/lessons.ts';
import { expectProgram, writeProgram } from './support/programs.ts';
import { expect, test } from './support/test.ts';

/** A new server builds its interpreter once, and a busy machine starts one slowly. */
const FIRST_TIME = { timeout: 60_000 };

test.setTimeout(240_000);

/** It is killed, so nobody else may need it; another one goes on with its data. */
let servers: AppServer[] = [];
test.afterEach(async () => {
  // The first one made the data and removes it.
  for (const server of servers.toReversed()) await server.stop();
  servers = [];
});

async function start(options?: Parameters<typeof startAppServer>[0]): Promise<AppServer> {
  const server = await startAppServer(options);
  servers.push(server);
  return server;
}

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Your program', exact: true });

async function run(page: Page, program: string, wanted: string): Promise<void> {
  await writeProgram(editorOf(page), program);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('log')).toContainText(wanted, FIRST_TIME);
}

test('a server that is killed takes no practice run and no work with it: both go on, and it has all when it is back @thorough', async ({
  browser,
}) => {
  const server = await start();
  const { stateDir, url } = server;
  const page = await browser.newPage({ baseURL: url });
  const account = {
    displayName: 'Ana',
    email: `${randomUUID()}@example.org`,
    password: 'correct horse battery',
  };
  await page.request.post('/v1/auth/sign-up', { data: { ...account, joinCode: 'KNDL42', locale: 'en' } });
  const { id } = await findLesson(page, 'Functions of your own');
  await page.goto(`/lessons/${id}`);
  await beginLesson(page);
  await run(page, 'print("with a server")\n', 'with a server');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await server.kill();
  await run(page, 'print("alone", 6 * 7)\n', 'alone 42');
  await run(page, 'print("on")\nwhile True:\n    pass\n', 'on');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  // Another worker takes over with what the first had loaded.
  await run(page, 'print("again")\n', 'again');
  await page.getByRole('button', { name: 'New file' }).click();
  await page.getByLabel('Name of the new file').fill('own.py');
  await page.keyboard.press('Enter');
  await writeProgram(page.getByRole('textbox', { name: 'File own.py' }), 'answer = 41\n');
  await page.getByRole('tab', { name: 'solution.py' }).click();
  await run(page, 'from own import answer\nprint(answer + 1)\n', '42');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  // What a reload shows meanwhile is the browser's own page; the work is on the device.
  await expect(page.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED/);

  await start({ stateDir, port: Number(new URL(url).port) });
  // The lesson goes on where it was.
  await page.goto(`/lessons/${id}`);
  await expectProgram(editorOf(page), FIRST_TIME).toContain('print(answer + 1)');
  await expect(page.getByRole('tab', { name: 'own.py' })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible(FIRST_TIME);
  await page.close();
});
