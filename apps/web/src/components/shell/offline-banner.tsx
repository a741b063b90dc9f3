'use client';

import CloudOff from 'lucide-react/icons/cloud-off';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { isServerAway, watchConnection } from './connection.ts';

/** Says that the connection is gone while it is, and what that means. */
export function OfflineBanner() {
  const t = useTranslations('shell');
  const isAway = useSyncExternalStore(watchConnection, isServerAway, () => false);
  return (
    <div role="status">
      {isAway && (
        <p className="flex items-center justify-center gap-2 bg-honey-soft px-4 py-2 text-center text-sm">
          <CloudOff aria-hidden className="size-5 shrink-0 text-honey" />
          {t('offline')}
        </p>
      )}
    </div>
  );
}
