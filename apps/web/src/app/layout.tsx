import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Providers } from '#web/components/providers.tsx';
import { KeyboardHelp } from '#web/components/shell/keyboard-help.tsx';
import { OfflineLinks } from '#web/components/shell/offline-links.tsx';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { directionOf } from '#web/i18n/locales.ts';
import { readReader, readTheme } from '#web/preferences/read.ts';
import { code, display, text } from '#web/styles/fonts.ts';
import '#web/styles/globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { title: { default: 'Kindling', template: '%s · Kindling' }, description: t('description') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1512' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, reader] = await Promise.all([getLocale(), readTheme(), readReader()]);
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      className={`theme-${theme} ${text.variable} ${display.variable} ${code.variable}`}
      data-text-size={reader.textSize}
      data-spacing={reader.spacing}
      data-rhythm={reader.rhythm}
      // The theme and reader menus change these in place before the server draws them again.
      suppressHydrationWarning
    >
      <body>
        <ClientMessages>
          <Providers>
            {children}
            <KeyboardHelp />
            <OfflineLinks />
          </Providers>
        </ClientMessages>
      </body>
    </html>
  );
}
