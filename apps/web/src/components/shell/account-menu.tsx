'use client';

import Keyboard from 'lucide-react/icons/keyboard';
import LogOut from 'lucide-react/icons/log-out';
import Settings from 'lucide-react/icons/settings';
import UserRound from 'lucide-react/icons/user-round';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { toApiError, unwrap } from '#web/api/error.ts';
import { homeOf } from '#web/api/home.ts';
import type { Me } from '#web/api/types.ts';
import type { Theme } from '#web/preferences/preferences.ts';
import { toast } from '../ui/announcer.tsx';
import { useErrorText } from '../ui/error-text.ts';
import { closePanel, MENU_ITEM, Menu, MenuChoice, MenuItem, MenuSeparator } from '../ui/menu.tsx';
import { AppearanceChoices } from './appearance-choices.tsx';
import { openKeyboardHelp } from './keyboard-help.tsx';

async function signOut(): Promise<void> {
  unwrap(await browserApi.POST('/v1/auth/sign-out'));
  // A full load: nothing of this person may stay in memory on a shared computer.
  window.location.assign('/');
}

async function chooseSchool(schoolId: string): Promise<void> {
  const next = unwrap(await browserApi.PUT('/v1/me/school', { body: { schoolId } }));
  window.location.assign(homeOf(next.active?.role));
}

/** Name, schools, theme, language, settings, keys, sign out: everything about the person in one place. */
export function AccountMenu({ me, theme }: { me: Me; theme: Theme }) {
  const t = useTranslations('shell');
  const describe = useErrorText();
  const attempt = (work: Promise<void>) =>
    work.catch((error: unknown) => toast(describe(toApiError(error)).message, 'problem'));
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
      <AppearanceChoices theme={theme} signedIn />
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
