'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import type { WeeklyMail } from './queries.ts';

/** Whether the weekly summary comes by mail; nobody gets one who did not ask. */
export function WeeklyMailSettings({ mail }: { mail: WeeklyMail }): ReactNode {
  const t = useTranslations('motivation.mail');
  const [enabled, setEnabled] = useState(mail.enabled);
  const save = useMutation({
    mutationFn: async (wanted: boolean) =>
      unwrap(await browserApi.PUT('/v1/me/weekly-mail', { body: { enabled: wanted } })),
    onMutate: setEnabled,
    onSuccess: (saved) => toast(t(saved.enabled ? 'saved' : 'ended')),
    onError: () => setEnabled(mail.enabled),
  });
  return (
    <div className="grid gap-3">
      <p className="text-muted">{mail.possible ? t('text') : t('impossible')}</p>
      {mail.possible && (
        <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
          <input
            type="checkbox"
            checked={enabled}
            disabled={save.isPending}
            onChange={(event) => save.mutate(event.target.checked)}
            className="size-5 accent-ember"
          />
          {t('on')}
        </label>
      )}
      <FormError error={save.error} />
    </div>
  );
}
