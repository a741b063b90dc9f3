import type { JobHandler } from '../jobs/index.ts';
import { composeInviteMail } from './invite-mail.ts';
import type { Mailer } from './mailer.ts';

/**
 * The job behind an invitation. A worker that dies between the mail server's yes and the queue's hearing of it
 * sends the mail again under the same id; no mail server can do better.
 */
export function createSendInvite(ports: { mailer: Mailer }): JobHandler<'mail.send-invite'> {
  return (invite, { signal }) => ports.mailer.send(composeInviteMail(invite), signal);
}
