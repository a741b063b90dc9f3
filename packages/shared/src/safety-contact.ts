import { z } from 'zod';

const MOST_LINES = 6;
/** No mark that Markdown would read: replies are shown as such, and this is to stand there as it was written. */
const PLAIN = /^[^<>[\]`*#|\\~_]*$/;

const ContactText = z
  .string()
  .trim()
  .max(400)
  .regex(PLAIN, 'Plain text only')
  .refine((text) => text.split('\n').length <= MOST_LINES, `At most ${MOST_LINES} lines`);

/** Whom learners of a school can turn to, in the school's own words. Empty: what is usual. */
export const SafetyContact = z.strictObject({
  text: z.strictObject({ en: ContactText, es: ContactText }),
  /** Of the country the school is in; null where it says none. */
  emergencyNumber: z
    .string()
    .trim()
    .regex(/^\+?\d[\d ]{1,18}$/, 'Digits and blanks')
    .nullable(),
});
export type SafetyContact = z.infer<typeof SafetyContact>;
