export { composeInviteMail } from './invite-mail.ts';
export type { Mailer, MailMessage } from './mailer.ts';
export { createSendInvite } from './send-invite.ts';
export { composeClassWeekMail, composeWeekMail } from './week-mail.ts';
