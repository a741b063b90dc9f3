'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { CopyButton } from '#web/components/ui/copy-button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { classKeys } from './queries.ts';

/** The code to write on the board: large, easy to copy, renewable when it got around. */
export function JoinCodeCard({ classId, joinCode }: { classId: string; joinCode: string }) {
  const t = useTranslations('classes.code');
  const common = useTranslations('common');
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const renew = useMutation({
    mutationFn: async () =>
      unwrap(await browserApi.POST('/v1/classes/{classId}/join-code', { params: { path: { classId } } })),
    onSuccess: async (renewed) => {
      cache.setQueryData(classKeys.one(classId), renewed);
      await cache.invalidateQueries({ queryKey: [...classKeys.all, 'list'] });
      setAsking(false);
      toast(t('renewed'));
    },
  });
  return (
    <section
      aria-label={t('label')}
      className="mb-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-lg bg-sunken px-5 py-4 print:hidden"
    >
      <div className="grid gap-0.5">
        <p className="text-muted text-sm">{t('label')}</p>
        <p id="join-code" className="font-mono font-semibold text-3xl tracking-[0.2em]">
          {joinCode}
        </p>
        <p className="text-muted text-sm">{t('hint')}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <CopyButton text={joinCode} targetId="join-code" />
        <Button variant="quiet" onClick={() => setAsking(true)}>
          <RefreshCw aria-hidden />
          {t('renew')}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('confirmTitle')}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button variant="primary" busy={renew.isPending} onClick={() => renew.mutate()}>
              {t('renew')}
            </Button>
          </>
        }
      >
        <p>{t('confirmText', { code: joinCode })}</p>
        <FormError error={renew.error} />
      </Dialog>
    </section>
  );
}
