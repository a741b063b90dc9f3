import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { ApiError } from '#web/api/error.ts';
import { findMe } from '#web/api/session.ts';
import { COOKIES } from '#web/preferences/preferences.ts';
import { compileMessages } from './compile-messages.ts';
import { decideLocale, tagOf } from './locales.ts';

/** A page must still speak when the api does not: then cookie and browser decide the language. */
async function findPerson() {
  try {
    return (await findMe())?.person;
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

export default getRequestConfig(async () => {
  const [cookieStore, incoming, person] = await Promise.all([cookies(), headers(), findPerson()]);
  const locale = decideLocale({
    cookie: cookieStore.get(COOKIES.locale)?.value,
    person: person?.locale,
    acceptLanguage: incoming.get('accept-language'),
  });
  return {
    locale: tagOf(locale),
    messages: compileMessages(locale),
    timeZone: person?.timeZone ?? 'UTC',
    now: new Date(),
  };
});
