'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { NameDialog } from './name-dialog.tsx';
import { classKeys } from './queries.ts';

export function CreateClassDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useTranslations('classes.create');
  const router = useRouter();
  const cache = useQueryClient();
  const create = useMutation({
    mutationFn: async (name: string) => unwrap(await browserApi.POST('/v1/classes', { body: { name } })),
    onSuccess: async (created) => {
      await cache.invalidateQueries({ queryKey: classKeys.all });
      router.push(`/classes/${created.id}?tab=students`);
    },
  });
  return (
    <NameDialog
      open={open}
      onClose={onClose}
      title={t('title')}
      hint={t('hint')}
      submit={t('submit')}
      action={create}
    />
  );
}
