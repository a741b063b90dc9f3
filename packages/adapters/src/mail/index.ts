export { createFolderMailer } from './folder-mailer.ts';
export { createSmtpMailer } from './smtp-mailer.ts';
