'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useOptimistic, useTransition } from 'react';
import { browserApi } from '#web/api/client.ts';
import { type ApiError, toApiError, unwrap } from '#web/api/error.ts';
import { isLocale, type Locale, localeOf } from '#web/i18n/locales.ts';
import { rememberLocale } from '#web/preferences/apply.ts';
import { toast } from '../ui/announcer.tsx';
import { useErrorText } from '../ui/error-text.ts';

/** Saves the language in the account; answers with what went wrong, since a throw would take the page down. */
async function saveLocale(locale: Locale): Promise<ApiError | null> {
  try {
    unwrap(await browserApi.PATCH('/v1/me', { body: { locale } }));
    return null;
  } catch (error) {
    return toApiError(error);
  }
}

/**
 * The language in use, and a way to change it: in this browser, and in the account when someone is signed in. The
 * choice shows at once; the words follow when the server has drawn them.
 */
export function useLocaleChoice(signedIn: boolean): { locale: Locale; choose(locale: Locale): void } {
  const router = useRouter();
  const current = localeOf(useLocale());
  const [locale, setLocale] = useOptimistic<Locale>(isLocale(current) ? current : 'en');
  const [, startTransition] = useTransition();
  const describe = useErrorText();
  const choose = (next: Locale) => {
    rememberLocale(next);
    startTransition(async () => {
      setLocale(next);
      const failure = signedIn ? await saveLocale(next) : null;
      if (failure) toast(describe(failure).message, 'problem');
      startTransition(() => router.refresh());
    });
  };
  return { locale, choose };
}
