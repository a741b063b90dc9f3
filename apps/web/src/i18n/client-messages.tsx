import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages, Namespace } from './messages.ts';

/** Namespaces every screen's browser code may use. */
const EVERYWHERE: readonly Namespace[] = ['common', 'shell', 'errors'];

/**
 * Hands the browser the words of the named namespaces and no others: a page carries what it says.
 * Server components read every namespace without this.
 */
export async function ClientMessages({
  namespaces = [],
  children,
}: {
  namespaces?: readonly Namespace[];
  children: ReactNode;
}) {
  const [messages, locale] = await Promise.all([getMessages(), getLocale()]);
  const all = messages as Messages;
  const wanted = Object.fromEntries([...EVERYWHERE, ...namespaces].map((name) => [name, all[name]]));
  return (
    <NextIntlClientProvider locale={locale} messages={wanted as Partial<Messages>}>
      {children}
    </NextIntlClientProvider>
  );
}
