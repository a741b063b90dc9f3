'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Select } from '#web/components/ui/field.tsx';
import { catchFocus } from './catch-focus.ts';
import { alertKeys, type StruggleAlert } from './queries.ts';

const REASONS = ['helped-in-person', 'not-struggling', 'known', 'other'] as const;
type Reason = (typeof REASONS)[number];

/** Puts an alert away and asks why: the reasons tell whether the rules speak too soon. */
export function DismissDialog({ alert, onClose }: { alert: StruggleAlert; onClose(): void }) {
  const t = useTranslations('alerts');
  const common = useTranslations('common');
  const formId = useId();
  const cache = useQueryClient();
  const [reason, setReason] = useState<Reason>('helped-in-person');
  const name = alert.learner.displayName;
  const dismiss = useMutation({
    mutationFn: async () => {
      const params = { path: { alertId: alert.id } };
      return unwrap(await browserApi.POST('/v1/alerts/{alertId}/dismissal', { params, body: { reason } }));
    },
    onSuccess: async () => {
      onClose();
      toast(t('dismissDone', { name }));
      await cache.invalidateQueries({ queryKey: alertKeys.alerts });
      catchFocus();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dismissOf', { name })}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={dismiss.isPending}>
            {t('dismiss')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          dismiss.mutate();
        }}
      >
        <p>{t('dismissText')}</p>
        <Field label={t('reason')}>
          {(control) => (
            <Select {...control} value={reason} onChange={(event) => setReason(event.target.value as Reason)}>
              {REASONS.map((one) => (
                <option key={one} value={one}>
                  {t(`reasons.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <FormError error={dismiss.error} />
      </form>
    </Dialog>
  );
}
