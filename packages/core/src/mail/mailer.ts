export interface MailMessage {
  /** Unique and stable over tries: mail programs show two mails of one id once. Letters, digits, dots, dashes. */
  id: string;
  to: string;
  subject: string;
  /** Complete without the HTML part. */
  text: string;
  html: string;
  /** BCP 47, for screen readers. */
  language: string;
}

/** Hands mails on. Rejects with `unavailable` when another try may work and `invalid-input` for a refused address. */
export interface Mailer {
  send(message: MailMessage, signal: AbortSignal): Promise<void>;
}
