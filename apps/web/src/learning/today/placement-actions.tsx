'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';

/** Take the test or do without it; then it is not offered again. */
export function PlacementActions({ courseId }: { courseId: string }): ReactNode {
  const t = useTranslations('practice.placement');
  const router = useRouter();
  const skip = useMutation({
    mutationFn: async () =>
      unwrap(
        await browserApi.POST('/v1/courses/{courseId}/placement/skip', { params: { path: { courseId } } }),
      ),
    onSuccess: () => router.refresh(),
  });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/practice?kind=placement&course=${courseId}`}>{t('take')}</LinkButton>
        <Button variant="quiet" busy={skip.isPending} onClick={() => skip.mutate()}>
          {t('skip')}
        </Button>
      </div>
      <FormError error={skip.error} />
    </div>
  );
}
