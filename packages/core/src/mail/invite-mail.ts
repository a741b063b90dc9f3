import type { accounts, JobPayload } from '@kindling/shared';
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

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A name is typed by people: in a header or a line it must not start a new one. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toHtml(words: Words, school: string, link: string, language: string): string {
  const href = escapeHtml(link);
  // Tables of style would buy nothing here: one column reads well everywhere, and on paper.
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(words.subject(school))}</title></head>
<body style="margin:0;background:#fbf6ee;color:#2b2118;font:17px/1.6 Georgia,'Times New Roman',serif">
<div style="max-width:34rem;margin:0 auto;padding:2rem 1.25rem">
<p style="font-size:1.35rem;color:#a63d11;margin:0 0 1.5rem">Kindling</p>
<p>${escapeHtml(words.greeting)}</p>
<p>${escapeHtml(words.body(school))}</p>
<p style="margin:2rem 0"><a href="${href}" style="background:#a63d11;color:#ffffff;padding:.8rem 1.4rem;border-radius:.6rem;text-decoration:none">${escapeHtml(words.button)}</a></p>
<p>${escapeHtml(words.fallback)}<br><a href="${href}" style="color:#a63d11;word-break:break-all">${href}</a></p>
<p style="color:#6b5c4d;font-size:.9rem">${escapeHtml(words.ignore)}</p>
</div></body></html>
`;
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
