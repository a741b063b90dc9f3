import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AlertWatch } from '#web/alerts/alert-watch.tsx';
import { homeOf } from '#web/api/home.ts';
import type { Me } from '#web/api/types.ts';
import { readTheme } from '#web/preferences/read.ts';
import { Logo } from '../logo.tsx';
import { AccountMenu, SignInLink } from './account-menu.tsx';
import { BottomLinks, TopLinks } from './nav-links.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { VisitorBar } from './visitor-bar.tsx';

/** Header, main and, on phones, the bar under the thumb. `me` is null for visitors. */
export async function AppShell({ me, children }: { me: Me | null; children: ReactNode }) {
  const [t, theme] = await Promise.all([getTranslations('shell'), readTheme()]);
  const role = me?.active?.role;
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="fixed start-3 top-3 z-50 -translate-y-24 rounded-md bg-ink px-4 py-3 font-semibold text-ground focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <header className="sticky top-0 z-40 border-hairline border-b bg-ground print:hidden">
        <div className="mx-auto flex min-h-16 max-w-[68rem] flex-wrap items-center gap-x-2 px-3 sm:gap-x-5 sm:px-8">
          <Link
            href={me ? homeOf(role) : '/'}
            className="flex min-h-11 items-center gap-2 rounded-md pe-1 font-serif text-ink text-xl no-underline"
          >
            <Logo className="size-8" />
            Kindling
          </Link>
          <TopLinks role={role} />
          <div className="ms-auto flex items-center gap-0.5">
            {me?.active ? (
              <span className="hidden max-w-48 truncate text-muted text-sm lg:inline">
                {me.active.schoolName}
              </span>
            ) : null}
            {me ? (
              <AccountMenu me={me} theme={theme} />
            ) : (
              <>
                <VisitorBar theme={theme} />
                <SignInLink />
              </>
            )}
          </div>
        </div>
      </header>
      <OfflineBanner />
      {role === 'teacher' || role === 'admin' ? <AlertWatch /> : null}
      <main id="content" tabIndex={-1} className="flex-1 pb-16 outline-none sm:pb-0">
        {children}
      </main>
      <BottomLinks role={role} />
    </div>
  );
}
