'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import { useFormatter, useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { catchFocus } from './catch-focus.ts';
import { alertKeys, type SafetyAlert } from './queries.ts';

const TONES = { urgent: 'plum', high: 'honey', low: 'neutral' } as const;

/** That one learner may be in danger: what it is about, never in their words, and who looks after it. */
export function SafetyCard({ alert }: { alert: SafetyAlert }) {
  const t = useTranslations('alerts.danger');
  const { learner, category, severity, raisedAt, conversationId } = alert;
  const name = learner.displayName;
  return (
    <li className="grid gap-3 rounded-lg border border-plum bg-surface p-4 shadow-soft sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="flex min-w-0 items-center gap-2.5 text-lg">
          <ShieldAlert aria-hidden className="size-5 shrink-0 text-plum" />
          <span className="min-w-0 wrap-anywhere">{name}</span>
        </h3>
        <Badge tone={TONES[severity]}>{t(`severities.${severity}`)}</Badge>
      </div>
      <div className="grid gap-1">
        <p className="measure">{t(`categories.${category}`)}</p>
        <p className="text-muted text-sm">
          <Moment at={raisedAt} />
          {conversationId === null ? ` · ${t('noConversation')}` : null}
        </p>
      </div>
      <TakenOn alert={alert} />
      <div className="flex flex-wrap gap-2 print:hidden">
        {alert.takenOnAt === null ? <TakeOn alert={alert} /> : null}
        {conversationId === null ? null : (
          <LinkButton href={`/tutor/${conversationId}`} prefetch={false} aria-label={t('readOf', { name })}>
            {t('read')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function Moment({ at }: { at: string }) {
  const format = useFormatter();
  return (
    <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}</time>
  );
}

function TakenOn({ alert: { takenOnAt, takenOnByName } }: { alert: SafetyAlert }) {
  const t = useTranslations('alerts.danger');
  if (takenOnAt === null) return null;
  return (
    <p className="wrap-anywhere border-hairline border-s-2 ps-3 text-sm">
      {t.rich('takenOn', { name: takenOnByName ?? '', when: () => <Moment at={takenOnAt} /> })}
    </p>
  );
}

function TakeOn({ alert: { id, learner } }: { alert: SafetyAlert }) {
  const t = useTranslations('alerts.danger');
  const cache = useQueryClient();
  const name = learner.displayName;
  const takeOn = useMutation({
    mutationFn: async () => {
      const params = { path: { alertId: id } };
      return unwrap(await browserApi.POST('/v1/safety-alerts/{alertId}/taking-on', { params }));
    },
    onSuccess: async () => {
      toast(t('takeOnDone', { name }));
      await cache.invalidateQueries({ queryKey: alertKeys.alerts });
      catchFocus();
    },
  });
  return (
    <>
      <Button
        variant="primary"
        busy={takeOn.isPending}
        onClick={() => takeOn.mutate()}
        aria-label={t('takeOnOf', { name })}
      >
        {t('takeOn')}
      </Button>
      <FormError error={takeOn.error} />
    </>
  );
}
