import type { MailMessage } from '@kindling/core/mail';
import type { SendMailOptions } from 'nodemailer';

/** The form nodemailer takes. Files and addresses in a message's text are never fetched. */
export function toNodemailer(message: MailMessage, from: string): SendMailOptions {
  return {
    messageId: `<${message.id}@kindling>`,
    from,
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: { 'Content-Language': message.language, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
