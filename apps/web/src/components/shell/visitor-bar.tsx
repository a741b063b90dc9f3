'use client';

import Languages from 'lucide-react/icons/languages';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LOCALES } from '#web/i18n/locales.ts';
import { applyTheme } from '#web/preferences/apply.ts';
import { THEMES, type Theme } from '#web/preferences/preferences.ts';
import { Menu, MenuChoice, MenuSeparator } from '../ui/menu.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';
import { useLocaleChoice } from './use-locale-choice.ts';

/** Language and theme for people who have not signed in. */
export function VisitorBar({ theme: initialTheme }: { theme: Theme }) {
  const t = useTranslations('shell');
  const [theme, setTheme] = useState(initialTheme);
  const { locale, choose } = useLocaleChoice(false);
  const short = locale.toUpperCase();
  return (
    <Menu
      label={t('languageAndTheme', { language: short })}
      trigger={
        <>
          <Languages aria-hidden />
          {short}
        </>
      }
    >
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
    </Menu>
  );
}
