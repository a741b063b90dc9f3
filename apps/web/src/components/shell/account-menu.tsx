'use client';

import Keyboard from 'lucide-react/icons/keyboard';
import LogOut from 'lucide-react/icons/log-out';
import Settings from 'lucide-react/icons/settings';
import UserRound from 'lucide-react/icons/user-round';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { homeOf } from '#web/api/home.ts';
import type { Me } from '#web/api/types.ts';
import { LOCALES } from '#web/i18n/locales.ts';
import { applyTheme } from '#web/preferences/apply.ts';
import { THEMES, type Theme } from '#web/preferences/preferences.ts';
import { toast } from '../ui/announcer.tsx';
import { closePanel, MENU_ITEM, Menu, MenuChoice, MenuItem, MenuSeparator } from '../ui/menu.tsx';
import { openKeyboardHelp } from './keyboard-help.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';
import { useLocaleChoice } from './use-locale-choice.ts';

/** Name, schools, theme, language, settings, keys, sign out: everything about the person in one place. */
export function AccountMenu({ me, theme: initialTheme }: { me: Me; theme: Theme }) {
  const t = useTranslations('shell');
  const errors = useTranslations('errors.codes');
  const [theme, setTheme] = useState(initialTheme);
  const { locale, choose } = useLocaleChoice(true);

  const chooseTheme = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
  };
  const attempt = (work: Promise<unknown>) => work.catch(() => toast(errors('offline.message'), 'problem'));
  const signOut = async () => {
    unwrap(await browserApi.POST('/v1/auth/sign-out'));
    // A full load: nothing of this person may stay in memory on a shared computer.
    window.location.assign('/');
  };
  const chooseSchool = async (schoolId: string) => {
    const next = unwrap(await browserApi.PUT('/v1/me/school', { body: { schoolId } }));
    window.location.assign(homeOf(next.active?.role));
  };

  return (
    <Menu
      label={t('accountOf', { name: me.person.displayName })}
      triggerClassName="max-w-44"
      trigger={
        <>
          <UserRound aria-hidden />
          <span className="hidden truncate md:inline">{me.person.displayName}</span>
        </>
      }
    >
      <p className="px-3 pt-2 pb-1">
        <span className="block font-semibold">{me.person.displayName}</span>
        <span className="block text-muted text-sm">{me.person.signInName}</span>
      </p>
      {me.memberships.length > 1 ? (
        <MenuChoice
          title={t('school')}
          value={me.active?.schoolId ?? ''}
          options={me.memberships.map((entry) => ({ value: entry.schoolId, label: entry.schoolName }))}
          onChange={(schoolId) => attempt(chooseSchool(schoolId))}
        />
      ) : null}
      <MenuSeparator />
      <MenuChoice
        title={t('theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={chooseTheme}
      />
      <MenuSeparator />
      <MenuChoice
        title={t('language')}
        value={locale}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        onChange={choose}
      />
      <MenuSeparator />
      <Link href="/settings" className={MENU_ITEM} onClick={closePanel}>
        <Settings aria-hidden />
        {t('settings')}
      </Link>
      <MenuItem onClick={openKeyboardHelp}>
        <Keyboard aria-hidden />
        {t('keys.title')}
      </MenuItem>
      <MenuItem onClick={() => attempt(signOut())}>
        <LogOut aria-hidden />
        {t('signOut')}
      </MenuItem>
    </Menu>
  );
}

/** Visitors: language and a way in. */
export function SignInLink() {
  const t = useTranslations('shell');
  return (
    <Link
      href="/sign-in"
      className="inline-flex min-h-11 items-center whitespace-nowrap rounded-md px-3 font-semibold text-ink hover:bg-sunken"
    >
      {t('signIn')}
    </Link>
  );
}
