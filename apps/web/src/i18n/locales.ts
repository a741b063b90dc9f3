/** Languages people choose from; both complete. */
export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** Made from English at load time to find cut-off and hard-wired text; reachable only by cookie. */
export const CHECK_LOCALES = ['en-XA', 'ar-XB'] as const;
export type AnyLocale = Locale | (typeof CHECK_LOCALES)[number];

export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

function isCheckLocale(value: string | undefined): value is (typeof CHECK_LOCALES)[number] {
  return CHECK_LOCALES.some((locale) => locale === value);
}

/** Best of our languages for an Accept-Language header, by its quality values. */
export function negotiateLocale(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter((entry) => entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return 'en';
}

/** Check locale by cookie, then the person's own choice, then the cookie, then the browser. */
export function decideLocale(sources: {
  cookie: string | undefined;
  person: string | undefined;
  acceptLanguage: string | null;
}): AnyLocale {
  if (isCheckLocale(sources.cookie)) return sources.cookie;
  if (isLocale(sources.person)) return sources.person;
  if (isLocale(sources.cookie)) return sources.cookie;
  return negotiateLocale(sources.acceptLanguage);
}

/** A language of the screens as pages and formats name it, with its region where dates would differ. */
export type LanguageTag = Exclude<AnyLocale, 'en'> | 'en-GB';

/** Our English is spelt the British way, so its dates are British too: a bare `en` is formatted as in the United States. */
export function tagOf(locale: AnyLocale): LanguageTag {
  return locale === 'en' ? 'en-GB' : locale;
}

/** Whose words a tag of `tagOf` stands for. */
export function localeOf(tag: LanguageTag): AnyLocale {
  return tag === 'en-GB' ? 'en' : tag;
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return locale.startsWith('ar') ? 'rtl' : 'ltr';
}
