'use client';

import { InlineMarkdown } from '@kindling/activities/markdown';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { Field, Textarea } from '#web/components/ui/field.tsx';
import { catchFocus } from './catch-focus.ts';
import { alertKeys, type StruggleAlert } from './queries.ts';

type Kind = 'hint' | 'message' | 'review';
const MOST_CHARACTERS = 1000;

interface HelpDialogProps {
  alert: StruggleAlert;
  kind: Kind;
  onClose(): void;
}

/** Writes to a learner. A hint may be one of the exercise's own; a review may go without words. */
export function HelpDialog({ alert, kind, onClose }: HelpDialogProps) {
  const t = useTranslations('alerts.send');
  const common = useTranslations('common');
  const formId = useId();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const send = useSend({ alert, kind, onClose });
  const name = alert.learner.displayName;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = kind !== 'review' && text.trim() === '';
    setMissing(isMissing);
    if (!isMissing) send.mutate(text.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`${kind}To`, { name })}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={send.isPending}>
            {t('submit')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className="grid gap-4" onSubmit={submit}>
        <p>{t(`${kind}Text`)}</p>
        {kind === 'hint' ? <OwnHints alert={alert} onChoose={setText} /> : null}
        <Field label={t('words')} error={missing ? t('wordsMissing') : undefined}>
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              value={text}
              maxLength={MOST_CHARACTERS}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <FormError error={send.error} />
      </form>
    </Dialog>
  );
}

/** The hints the exercise has itself: one press takes its words. */
function OwnHints({ alert, onChoose }: { alert: StruggleAlert; onChoose(text: string): void }) {
  const t = useTranslations('alerts.send');
  if (alert.hints.length === 0) return null;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-semibold">{t('ownHints')}</legend>
      {alert.hints.map((hint, index) => (
        <Button
          key={hint}
          className="justify-start text-start"
          lang={alert.language}
          onClick={() => onChoose(hint)}
        >
          <span className="font-normal">
            <span className="font-semibold">{index + 1}.</span>{' '}
            <InlineMarkdown text={hint} language={alert.language} />
          </span>
        </Button>
      ))}
    </fieldset>
  );
}

function useSend({ alert, kind, onClose }: HelpDialogProps) {
  const t = useTranslations('alerts.send');
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (text: string) => {
      const params = { path: { alertId: alert.id } };
      return unwrap(await browserApi.POST('/v1/alerts/{alertId}/help', { params, body: { kind, text } }));
    },
    onSuccess: async () => {
      onClose();
      toast(t(`${kind}Done`, { name: alert.learner.displayName }));
      await cache.invalidateQueries({ queryKey: alertKeys.alerts });
      catchFocus();
    },
  });
}
