'use client';

import { useMutation } from '@tanstack/react-query';
import Sparkles from 'lucide-react/icons/sparkles';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';

/** Makes another exercise like the one that was checked, and opens it. */
export function AnotherExercise({ activityId }: { activityId: string }): ReactNode {
  const t = useTranslations('lesson');
  const router = useRouter();
  const make = useMutation({
    mutationFn: async () => unwrap(await browserApi.POST('/v1/exercises', { body: { like: activityId } })),
    onSuccess: (made) => router.push(`/practice?kind=exercise&activity=${made.activityId}`),
  });
  const isOnItsWay = make.isPending || make.isSuccess;
  return (
    <div className="grid justify-items-start gap-3">
      <Button busy={isOnItsWay} onClick={() => make.mutate()}>
        <Sparkles aria-hidden />
        {t(isOnItsWay ? 'makingOne' : 'anotherOne')}
      </Button>
      <FormError error={make.error} messages={{ 'not-found': t('noOther'), unavailable: t('noOther') }} />
    </div>
  );
}
