'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Locale } from '#web/i18n/locales.ts';
import { rememberLocale } from '#web/preferences/apply.ts';

/** Changes the language: of this browser, and of the account when someone is signed in. */
export function useLocaleChoice(signedIn: boolean) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const choose = (locale: Locale) => {
    rememberLocale(locale);
    startTransition(async () => {
      if (signedIn) unwrap(await browserApi.PATCH('/v1/me', { body: { locale } }));
      router.refresh();
    });
  };
  return { choose, pending };
}
