'use client';

import { useQuery } from '@tanstack/react-query';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { LinkButton } from '#web/components/ui/button.tsx';
import { AlertCount } from './alert-watch.tsx';
import { alertCountQuery } from './queries.ts';

/** The way from the classes to who needs help: an admin's bar has no room for it. */
export function AlertNotice() {
  const t = useTranslations('shell');
  const { isPending } = useQuery(alertCountQuery(browserApi));
  return (
    <LinkButton href="/alerts" aria-busy={isPending}>
      <LifeBuoy aria-hidden />
      {t('places.alerts')}
      <AlertCount />
    </LinkButton>
  );
}
