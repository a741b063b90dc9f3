import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type AnyLocale, tagOf } from '#web/i18n/locales.ts';
import { loadMessages } from '#web/i18n/messages.ts';

/** First-paint HTML of a component, as the server sends it. */
export function renderHtml(node: ReactNode, locale: AnyLocale = 'en'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={tagOf(locale)} messages={loadMessages(locale)} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  );
}

/** The words of HTML, without tags. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
