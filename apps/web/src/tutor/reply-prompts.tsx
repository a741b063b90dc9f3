'use client';

import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button } from '#web/components/ui/button.tsx';
import { Dialog } from '#web/components/ui/dialog.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { listPromptParts } from './list-prompt-parts.ts';

/** For staff: what a model was told before it said this. Asked for on a press, as each look is recorded. */
export function ReplyPrompts({ replyId }: { replyId: string }): ReactNode {
  const t = useTranslations('tutor.prompts');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" className="text-sm" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title')}>
        <p className="text-muted text-sm">{t('recorded')}</p>
        <Prompts replyId={replyId} />
      </Dialog>
    </>
  );
}

function Prompts({ replyId }: { replyId: string }): ReactNode {
  const t = useTranslations('tutor.prompts');
  const format = useFormatter();
  const asked = useQuery({
    queryKey: ['reply-prompts', replyId],
    queryFn: async ({ signal }) => {
      const params = { path: { replyId } };
      return unwrap(await browserApi.GET('/v1/replies/{replyId}/prompts', { params, signal }));
    },
    // Every look is recorded: none that nobody took.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (asked.error) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!asked.data) return <SkeletonRows rows={3} />;
  const { prompts } = asked.data;
  if (prompts.length === 0) return <p>{t('none')}</p>;
  return prompts.map(({ callId, askedAt, purpose, provider, model, promptVersion, prompt }) => (
    <section key={callId} className="grid gap-2">
      <h3 className="font-sans font-semibold text-base">{t(`purposes.${purpose}`)}</h3>
      <p className="text-muted text-sm">
        {format.dateTime(new Date(askedAt), { dateStyle: 'medium', timeStyle: 'short' })} · {provider} ·{' '}
        {model} · {promptVersion}
      </p>
      {prompt === null ? <p>{t('purged')}</p> : <Parts prompt={prompt} />}
    </section>
  ));
}

function Parts({ prompt }: { prompt: string }): ReactNode {
  return listPromptParts(prompt).map(({ name, text }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what was sent never changes.
    <div key={index} className="grid gap-1">
      <p className="font-mono text-muted text-sm">{name}</p>
      <pre className="wrap-anywhere whitespace-pre-wrap rounded-md bg-sunken p-3 text-sm">{text}</pre>
    </div>
  ));
}
