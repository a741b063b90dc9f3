'use client';

import CloudOff from 'lucide-react/icons/cloud-off';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Says that the connection is gone while it is, and what that means. */
export function OfflineBanner() {
  const t = useTranslations('shell');
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {online ? null : (
        <p className="flex items-center justify-center gap-2 bg-honey-soft px-4 py-2 text-center text-sm">
          <CloudOff aria-hidden className="size-5 shrink-0 text-honey" />
          {t('offline')}
        </p>
      )}
    </div>
  );
}
