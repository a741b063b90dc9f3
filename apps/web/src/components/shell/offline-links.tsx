'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { toast } from '../ui/announcer.tsx';
import { isServerAway, watchConnection } from './connection.ts';

/**
 * Keeps people on their page while the server cannot be reached: a link would lead to the browser's error page, and what
 * stands on the screen would be gone. Mounted once at the root. Draws nothing.
 */
export function OfflineLinks(): null {
  const t = useTranslations('shell');
  useEffect(() => {
    const stay = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!isServerAway() || !link || !leadsAway(link)) return;
      event.preventDefault();
      toast(t('offlineLink'), 'problem');
    };
    // While the press is still on its way down: the router's own handler then finds it taken.
    window.addEventListener('click', stay, { capture: true });
    const unwatch = watchConnection(() => undefined);
    return () => {
      window.removeEventListener('click', stay, { capture: true });
      unwatch();
    };
  }, [t]);
  return null;
}

/** For ways to another page that are no links: does `go` with a connection, and says why not without one. */
export function useWithConnection(go: () => void): () => void {
  const t = useTranslations('shell');
  return () => (isServerAway() ? toast(t('offlineLink'), 'problem') : go());
}

/** To another page of ours. Within the page, and what is saved as a file, needs no connection. */
function leadsAway(link: HTMLAnchorElement): boolean {
  const isWithin = link.hash !== '' && link.pathname === window.location.pathname;
  return link.origin === window.location.origin && !isWithin && !link.hasAttribute('download');
}
