import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from '@kindling/core/mail';
import { createTransport } from 'nodemailer';
import { toNodemailer } from './message.ts';

/**
 * The embedded twin of a mail server: each mail becomes a file that any mail program opens. Named by the message's
 * id, so a second try writes the same file.
 */
export function createFolderMailer(options: { folder: string; from: string }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(message, signal) {
      const built = await transport.sendMail(toNodemailer(message, options.from));
      signal.throwIfAborted();
      await mkdir(options.folder, { recursive: true });
      const file = join(options.folder, `${message.id}.eml`);
      // Renamed into place: whoever watches the folder sees whole mails only.
      await writeFile(`${file}.part`, built.message as Buffer);
      await rename(`${file}.part`, file);
    },
  };
}
