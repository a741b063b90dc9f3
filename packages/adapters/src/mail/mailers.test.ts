import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeInviteMail } from '@kindling/core/mail';
import { afterEach, expect, test } from 'vitest';
import { createFolderMailer, createSmtpMailer } from './index.ts';

const from = 'Kindling <kindling@school.example>';
const signal = new AbortController().signal;
const mail = composeInviteMail({
  inviteId: '0192f1a0-0000-7000-8000-000000000006',
  to: 'mei@example.org',
  link: 'https://school.example/invitation/kin_3q2-7wAAbbCC',
  schoolName: 'Colegio Ñandú',
  locale: 'es',
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Speaks just enough SMTP: `answers` overrides the reply to a verb, `heard` collects what the client said. */
async function startMailServer(answers: Record<string, string> = {}) {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.setEncoding('utf8');
    socket.on('error', (error) => heard.push(`error ${error.message}`));
    socket.write('220 test\r\n');
    socket.on('data', (chunk: string) => {
      for (const line of chunk.split('\r\n').filter((one) => one !== '')) {
        heard.push(line);
        if (inData && line !== '.') continue;
        inData = line === 'DATA';
        const verb = line.split(/[ :]/)[0] ?? '';
        const reply = answers[verb] ?? (line === 'DATA' ? '354 go on' : '250 ok');
        if (reply !== 'silence') socket.write(`${reply}\r\n`);
      }
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { heard, url: `smtp://127.0.0.1:${port}` };
}

test('the folder holds one complete mail per id, however often it is sent', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'kindling-mail-')), 'mail');
  const mailer = createFolderMailer({ folder, from });
  await mailer.send(mail, signal);
  await mailer.send(mail, signal);
  expect(await readdir(folder)).toEqual([`${mail.id}.eml`]);
  const written = await readFile(join(folder, `${mail.id}.eml`), 'utf8');
  expect(written).toContain('From: Kindling <kindling@school.example>');
  expect(written).toContain('To: mei@example.org');
  expect(written).toContain('Content-Type: text/plain');
  expect(written).toContain('Content-Type: text/html');
  expect(written).toContain(`Message-ID: <${mail.id}@kindling>`);
  expect(written.match(/^Subject: (.*(?:\r?\n .*)*)/m)?.[1]).toMatch(/=\?UTF-8\?Q\?/);
});

test('an aborted try writes nothing', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'kindling-mail-')), 'mail');
  await expect(createFolderMailer({ folder, from }).send(mail, AbortSignal.abort())).rejects.toThrow(
    /abort/i,
  );
  await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('SMTP carries the mail to its reader', async () => {
  const server = await startMailServer();
  await createSmtpMailer({ url: server.url, from }).send(mail, signal);
  expect(server.heard).toContain('MAIL FROM:<kindling@school.example>');
  expect(server.heard).toContain('RCPT TO:<mei@example.org>');
  expect(server.heard.join('\n')).toContain('https://school.example/invitation/kin_3q2-7wAAbbCC');
});

test.each([
  ['refuses the address', { RCPT: '550 no such user' }, 'invalid-input'],
  ['is busy', { RCPT: '451 try later' }, 'unavailable'],
  ['does not want us', { MAIL: '554 not from here' }, 'unavailable'],
  ['falls silent', { EHLO: 'silence' }, 'unavailable'],
])('a server that %s: %s', async (_what, answers, code) => {
  const server = await startMailServer(answers);
  const sending = createSmtpMailer({ url: server.url, from, timeoutMs: 200 }).send(mail, signal);
  await expect(sending).rejects.toMatchObject({ code });
});

test('no server at all may be there later', async () => {
  const sending = createSmtpMailer({ url: 'smtp://127.0.0.1:1', from }).send(mail, signal);
  await expect(sending).rejects.toMatchObject({ code: 'unavailable', isRetryable: true });
});
