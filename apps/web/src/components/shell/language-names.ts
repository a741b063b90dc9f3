import type { Locale } from '#web/i18n/locales.ts';

/** Languages by their own names: a person who cannot read the page still finds theirs. */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', es: 'Español' };
