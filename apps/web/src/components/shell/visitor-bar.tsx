'use client';

import Languages from 'lucide-react/icons/languages';
import { useLocale, useTranslations } from 'next-intl';
import type { Theme } from '#web/preferences/preferences.ts';
import { Menu } from '../ui/menu.tsx';
import { AppearanceChoices } from './appearance-choices.tsx';

/** Language and theme for people who have not signed in. */
export function VisitorBar({ theme }: { theme: Theme }) {
  const t = useTranslations('shell');
  const short = useLocale().slice(0, 2).toUpperCase();
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
      <AppearanceChoices theme={theme} signedIn={false} />
    </Menu>
  );
}
