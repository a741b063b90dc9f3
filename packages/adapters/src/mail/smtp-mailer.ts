import type { Mailer } from '@kindling/core/mail';
import { AppError } from '@kindling/shared';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { toNodemailer } from './message.ts';

const TIMEOUT_MS = 10_000;

const SmtpFailure = z.object({ responseCode: z.number().optional(), command: z.string().optional() });

/** RFC 5321, section 4.2.1: 5xx is for good; only an answer about this mail's address blames the address. */
function toAppError(error: unknown): AppError {
  const failure = SmtpFailure.safeParse(error);
  const { responseCode = 0, command } = failure.success ? failure.data : {};
  if (responseCode >= 500 && command === 'RCPT TO') {
    return new AppError('invalid-input', 'The mail server refuses the address.', {
      details: { responseCode },
      cause: error,
    });
  }
  return new AppError('unavailable', 'The mail server did not take the mail.', {
    hint: 'Check SMTP_URL and MAIL_FROM; the mail is tried again.',
    details: { responseCode },
    cause: error,
  });
}

/** Sends by SMTP. `url`: `smtp://user:password@host:587` or `smtps://...:465`. */
export function createSmtpMailer(options: { url: string; from: string; timeoutMs?: number }): Mailer {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  return {
    async send(message, signal) {
      signal.throwIfAborted();
      const transport = createTransport({
        url: options.url,
        connectionTimeout: timeoutMs,
        greetingTimeout: timeoutMs,
        socketTimeout: timeoutMs,
      });
      const cut = () => transport.close();
      signal.addEventListener('abort', cut, { once: true });
      try {
        await transport.sendMail(toNodemailer(message, options.from));
      } catch (error) {
        throw toAppError(error);
      } finally {
        signal.removeEventListener('abort', cut);
        transport.close();
      }
    },
  };
}
