'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';

/** Ends every session, this one too: for a lost phone or a shared computer. */
export function SessionSettings() {
  const t = useTranslations('settings.sessions');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: async () => {
      unwrap(await browserApi.POST('/v1/auth/sign-out-everywhere'));
      window.location.assign('/sign-in');
    },
  });
  return (
    <div className="grid justify-items-start gap-4">
      <p className="measure text-muted">{t('text')}</p>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t('end')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('confirmTitle')}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button variant="danger" busy={end.isPending || end.isSuccess} onClick={() => end.mutate()}>
              {t('end')}
            </Button>
          </>
        }
      >
        <p>{t('confirmText')}</p>
        <FormError error={end.error} />
      </Dialog>
    </div>
  );
}
