import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeInviteMail } from '@kindling/core/mail';
import { afterEach, describe, expect, test } from 'vitest';
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

/** The twin and the engine behind the same assertions: `received` answers the raw mails that arrived. */
const MAILERS = {
  async folder() {
    const folder = join(await mkdtemp(join(tmpdir(), 'kindling-mail-')), 'mail');
    const names = async () => (await readdir(folder).catch(() => [])).sort();
    return {
      mailer: createFolderMailer({ folder, from }),
      received: async () => Promise.all((await names()).map((name) => readFile(join(folder, name), 'utf8'))),
    };
  },
  async smtp() {
    const server = await startMailServer();
    return {
      mailer: createSmtpMailer({ url: server.url, from }),
      received: async () => {
        const lines = server.heard.join('\n').split('\nDATA\n').slice(1);
        return lines.map((part) => part.split('\n.\n')[0] ?? '');
      },
    };
  },
};

describe.each(['folder', 'smtp'] as const)('by %s', (kind) => {
  test('a mail arrives whole: who, what, both parts, the link unbroken', async () => {
    const { mailer, received } = await MAILERS[kind]();
    await mailer.send(mail, signal);
    const [raw = ''] = await received();
    expect(raw).toContain('From: Kindling <kindling@school.example>');
    expect(raw).toContain('To: mei@example.org');
    expect(raw).toMatch(/^Subject: =\?UTF-8\?Q\?Colegio_=C3=91and=C3=BA/m);
    expect(raw).toContain('Content-Language: es');
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toContain('Content-Type: text/plain; charset=utf-8');
    expect(raw).toContain('Content-Type: text/html; charset=utf-8');
    expect(raw.replaceAll(/=\r?\n/g, '')).toContain(
      mail.text.split('\n').find((line) => line.includes('kin_3q2')),
    );
  });

  test('a second try carries the same Message-ID', async () => {
    const { mailer, received } = await MAILERS[kind]();
    await mailer.send(mail, signal);
    await mailer.send(mail, signal);
    const ids = (await received()).map((raw) => /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim());
    expect(new Set(ids)).toEqual(new Set([`<${mail.id}@kindling>`]));
  });

  test('an aborted try sends nothing', async () => {
    const { mailer, received } = await MAILERS[kind]();
    await expect(mailer.send(mail, AbortSignal.abort())).rejects.toThrow(/abort/i);
    expect(await received()).toEqual([]);
  });
});

test('the folder holds one file per mail, however often it is sent', async () => {
  const { mailer, received } = await MAILERS.folder();
  await mailer.send(mail, signal);
  await mailer.send(mail, signal);
  await mailer.send({ ...mail, id: 'another' }, signal);
  expect(await received()).toHaveLength(2);
});

test.each([
  ['refuses the address', { RCPT: '550 no such user' }, 'invalid-input'],
  ['is busy', { RCPT: '451 try later' }, 'unavailable'],
  ['does not want us', { MAIL: '554 not from here' }, 'unavailable'],
])('a server that %s: %s', async (_what, answers, code) => {
  const server = await startMailServer(answers);
  const sending = createSmtpMailer({ url: server.url, from }).send(mail, signal);
  await expect(sending).rejects.toMatchObject({ code });
});

test('a server that falls silent is given up at the limit', async () => {
  const server = await startMailServer({ EHLO: 'silence' });
  const sending = createSmtpMailer({ url: server.url, from, timeoutMs: 200 }).send(mail, signal);
  await expect(sending).rejects.toMatchObject({ code: 'unavailable' });
});

test('no server at all may be there later', async () => {
  const sending = createSmtpMailer({ url: 'smtp://127.0.0.1:1', from }).send(mail, signal);
  await expect(sending).rejects.toMatchObject({ code: 'unavailable', isRetryable: true });
});
