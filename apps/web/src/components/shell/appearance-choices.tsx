'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LOCALES } from '#web/i18n/locales.ts';
import { applyTheme } from '#web/preferences/apply.ts';
import { THEMES, type Theme } from '#web/preferences/preferences.ts';
import { MenuChoice, MenuSeparator } from '../ui/menu.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';
import { useLocaleChoice } from './use-locale-choice.ts';

/** Language and theme, as rows of a menu. The language is kept in the account too when someone is signed in. */
export function AppearanceChoices({ theme: initialTheme, signedIn }: { theme: Theme; signedIn: boolean }) {
  const t = useTranslations('shell');
  const [theme, setTheme] = useState(initialTheme);
  const { locale, choose } = useLocaleChoice(signedIn);
  return (
    <>
      <MenuChoice
        title={t('language')}
        value={locale}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        onChange={choose}
      />
      <MenuSeparator />
      <MenuChoice
        title={t('theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(next) => {
          setTheme(next);
          applyTheme(next);
        }}
      />
    </>
  );
}
