import { messages } from '@kindling/activities/messages';
import { type CompiledMessage, compileWords } from '#web/i18n/compile-messages.ts';
import { type AnyLocale, isLocale } from '#web/i18n/locales.ts';
import { toPseudo, toRightToLeft } from '#web/i18n/pseudo.ts';

/** Words of one activity type, parsed. */
export type Words = Readonly<Record<string, CompiledMessage>>;

/** Words of the activity types a lesson uses, by type, in one language. */
export type ActivityWords = Record<string, Words>;

/** Picks them on the server, so that the browser gets no other types and no other languages. */
export function pickActivityWords(locale: AnyLocale, types: readonly string[]): ActivityWords {
  const change = locale === 'en-XA' ? toPseudo : locale === 'ar-XB' ? toRightToLeft : (text: string) => text;
  const language = isLocale(locale) ? locale : 'en';
  return Object.fromEntries(
    types.map((type) => {
      const words = messages[type]?.[language] ?? {};
      const changed = Object.entries(words).map(([key, text]) => [key, change(text)]);
      return [type, compileWords(Object.fromEntries(changed))];
    }),
  );
}
