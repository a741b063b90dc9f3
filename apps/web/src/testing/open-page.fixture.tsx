import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { Announcer } from '#web/components/ui/announcer.tsx';
import { type Locale, tagOf } from '#web/i18n/locales.ts';
import { loadMessages } from '#web/i18n/messages.ts';

/** Draws a part of a screen with everything it finds around it in the app. */
export function openPage(part: ReactNode, locale: Locale = 'en') {
  cleanup();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <NextIntlClientProvider locale={tagOf(locale)} messages={loadMessages(locale)} timeZone="UTC">
      <QueryClientProvider client={client}>
        {part}
        <Announcer />
      </QueryClientProvider>
    </NextIntlClientProvider>,
  );
  return userEvent.setup();
}

/** Finds what is shown for some seconds and said aloud; by its text alone it would be found twice until it is gone again. */
export async function findNotice(text: string | RegExp): Promise<void> {
  await screen.findByText(text, { selector: '[data-notices] p' });
  screen.getByText(text, { selector: '[role=status]' });
}

/** Answers every request of the browser's client with what `reply` makes of its address. */
export function answerRequests(reply: (url: URL) => unknown): void {
  vi.stubGlobal('fetch', async (request: Request) => {
    const body = reply(new URL(request.url));
    const status = body === undefined ? 500 : 200;
    const problem = { code: 'internal', message: '', hint: '', requestId: 'req-7' };
    return new Response(JSON.stringify(body ?? problem), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  });
}
