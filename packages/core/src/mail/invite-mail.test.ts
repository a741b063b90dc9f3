import { expect, test } from 'vitest';
import { createSendInvite, type MailMessage } from './index.ts';
import { composeInviteMail } from './invite-mail.ts';

const invite = {
  inviteId: '0192f1a0-0000-7000-8000-000000000006',
  to: 'mei@example.org',
  link: 'https://school.example/invitation/kin_3q2-7wAAbbCC?a=1&b=2',
  schoolName: 'Maple School',
} as const;

test.each([
  ['en', 'Maple School invites you to Kindling', 'Accept the invitation'],
  ['es', 'Maple School te invita a Kindling', 'Aceptar la invitación'],
] as const)('in %s both parts say who invites and where to go', (locale, subject, button) => {
  const mail = composeInviteMail({ ...invite, locale });
  expect(mail).toMatchObject({ to: invite.to, subject, language: locale, id: `invite-${invite.inviteId}` });
  expect(mail.text).toContain(`${button}:\n${invite.link}`);
  expect(mail.html).toContain(`<html lang="${locale}">`);
  expect(mail.html).toContain('href="https://school.example/invitation/kin_3q2-7wAAbbCC?a=1&amp;b=2"');
  expect(mail.html).toContain(button);
});

test('no sentence of one language is left in the other', () => {
  const [english, spanish] = (['en', 'es'] as const).map((locale) =>
    composeInviteMail({ ...invite, locale }).text.split('\n\n'),
  );
  const shared = english?.filter((paragraph) => spanish?.includes(paragraph));
  expect(shared).toEqual(['Kindling\n']);
});

test('a school name is text and nothing else', () => {
  const mail = composeInviteMail({
    ...invite,
    locale: 'en',
    schoolName: 'Oak\r\nBcc: all@example.org <img src=x onerror="alert(1)">',
  });
  expect(mail.subject).not.toMatch(/[\r\n]/);
  expect(mail.html).not.toContain('<img');
  expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
});

test('the job sends the composed mail under its signal', async () => {
  const sent: [MailMessage, AbortSignal][] = [];
  const send = createSendInvite({
    mailer: { send: async (message, signal) => void sent.push([message, signal]) },
  });
  const { signal } = new AbortController();
  const tenant = { schoolId: invite.inviteId, correlationId: 'req-1' };
  await send({ ...invite, locale: 'es' }, { tenant, signal, attempt: 1 });
  expect(sent).toEqual([[composeInviteMail({ ...invite, locale: 'es' }), signal]]);
});
