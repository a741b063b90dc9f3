import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Skeleton } from '#web/components/ui/skeleton.tsx';

/** The shape of an activity while its code arrives. */
export function StageSkeleton(): ReactNode {
  const t = useTranslations('lesson');
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-6 px-4 pt-6 sm:px-8">
      <p className="sr-only">{t('drawing')}</p>
      <Skeleton className="w-40" />
      <Skeleton className="h-8 w-4/5" />
      <div className="grid gap-3">
        <Skeleton className="h-13" />
        <Skeleton className="h-13" />
        <Skeleton className="h-13" />
      </div>
    </div>
  );
}
