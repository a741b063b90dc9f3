import type { accounts, JobPayload } from '@kindling/shared';
import { buttonHtml, escapeHtml, onOneLine, pageHtml, smallHtml } from './mail-layout.ts';
import type { MailMessage } from './mailer.ts';

interface Words {
  subject: (school: string) => string;
  greeting: string;
  body: (school: string) => string;
  button: string;
  fallback: string;
  ignore: string;
}

const WORDS: Record<accounts.Locale, Words> = {
  en: {
    subject: (school) => `${school} invites you to Kindling`,
    greeting: 'Hello,',
    body: (school) =>
      `${school} has invited you to join them on Kindling, where they learn and teach together.`,
    button: 'Accept the invitation',
    fallback: 'If the button does not work, open this address:',
    ignore:
      'The invitation is only for you and works once. If you did not expect it, you can ignore this mail.',
  },
  es: {
    subject: (school) => `${school} te invita a Kindling`,
    greeting: 'Hola:',
    body: (school) => `${school} te ha invitado a unirte a Kindling, donde enseñan y aprenden en común.`,
    button: 'Aceptar la invitación',
    fallback: 'Si el botón no funciona, abre esta dirección:',
    ignore: 'La invitación es solo para ti y sirve una vez. Si no la esperabas, puedes ignorar este correo.',
  },
};

function toHtml(words: Words, school: string, link: string, language: string): string {
  const href = escapeHtml(link);
  const parts = [
    `<p>${escapeHtml(words.greeting)}</p>`,
    `<p>${escapeHtml(words.body(school))}</p>`,
    buttonHtml(words.button, link),
    `<p>${escapeHtml(words.fallback)}<br><a href="${href}" style="color:#a63d11;word-break:break-all">${href}</a></p>`,
    smallHtml(words.ignore),
  ];
  return pageHtml({ language, title: words.subject(school), parts });
}

/** Writes the invitation in the inviter's language: theirs is known, the reader's not yet. */
export function composeInviteMail(invite: JobPayload<'mail.send-invite'>): MailMessage {
  const words = WORDS[invite.locale];
  const school = onOneLine(invite.schoolName);
  const text = [
    words.greeting,
    words.body(school),
    `${words.button}:\n${invite.link}`,
    words.ignore,
    'Kindling',
  ];
  return {
    id: `invite-${invite.inviteId}`,
    to: invite.to,
    subject: words.subject(school),
    text: `${text.join('\n\n')}\n`,
    html: toHtml(words, school, invite.link, invite.locale),
    language: invite.locale,
  };
}
