'use client';

import { InlineMarkdown } from '@kindling/activities/markdown';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import BookMarked from 'lucide-react/icons/book-marked';
import Check from 'lucide-react/icons/check';
import Lightbulb from 'lucide-react/icons/lightbulb';
import MessageCircle from 'lucide-react/icons/message-circle';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { useLive } from '#web/live/use-live.ts';
import { alertKeys, type ReceivedHelp, waitingHelpQuery } from './queries.ts';

const PACE_MS = 150;
const ICONS = { hint: Lightbulb, message: MessageCircle, review: BookMarked };

/**
 * What teachers sent and the learner has not read or done; comes up by itself while they work.
 * @param inLesson words only, one at a time: the exercise must stay in sight, and a review is no matter for now.
 */
export function ReceivedHelpList({ inLesson = false }: { inLesson?: boolean }) {
  const t = useTranslations('help');
  const cache = useQueryClient();
  const { data } = useQuery(waitingHelpQuery(browserApi));
  const all = data ?? [];
  const shown = inLesson ? all.filter(({ kind }) => kind !== 'review').slice(0, 1) : all;
  useLive('help-changed', PACE_MS, () => void cache.invalidateQueries({ queryKey: alertKeys.help }));
  useAnnouncedHelp(data);
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('title')} className="grid gap-3">
      {shown.map((help) => (
        <HelpCard key={help.id} help={help} inLesson={inLesson} />
      ))}
    </section>
  );
}

/** Says what comes while the page is open; what was there at first is read with the page. */
function useAnnouncedHelp(received: readonly ReceivedHelp[] | undefined): void {
  const t = useTranslations('help');
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (received === undefined) return;
    const fresh = received.find(({ id }) => known.current !== null && !known.current.has(id));
    if (fresh) announce(`${t(`sent.${fresh.kind}`, { name: fresh.fromName })}: ${fresh.text}`);
    known.current = new Set(received.map(({ id }) => id));
  }, [received, t]);
}

function HelpCard({ help, inLesson }: { help: ReceivedHelp; inLesson: boolean }) {
  const t = useTranslations('help');
  const Icon = ICONS[help.kind];
  return (
    <article className="rise flex items-start gap-3 rounded-lg bg-sky-soft p-4">
      <Icon aria-hidden className="mt-0.5 size-6 shrink-0 text-sky" />
      <div className="grid min-w-0 flex-1 gap-2">
        <p className="font-semibold">{t(`sent.${help.kind}`, { name: help.fromName })}</p>
        {help.text ? (
          <p className="measure wrap-anywhere whitespace-pre-line">
            <InlineMarkdown text={help.text} language={help.language} />
          </p>
        ) : null}
        <p className="text-muted text-sm">
          {help.lessonTitle !== null && (
            <span lang={help.language}>
              {help.lessonTitle}, {help.kind === 'review' ? help.skillName : help.activityTitle}
            </span>
          )}
          {help.kind === 'hint' ? ` · ${t('hintCounts')}` : null}
        </p>
        <HelpAction help={help} inLesson={inLesson} />
      </div>
    </article>
  );
}

/** A review is done by doing it; everything else by having read it, from where the exercise is one press away. */
function HelpAction({ help, inLesson }: { help: ReceivedHelp; inLesson: boolean }) {
  const t = useTranslations('help');
  const cache = useQueryClient();
  const read = useMutation({
    mutationFn: async () =>
      unwrap(await browserApi.POST('/v1/help/{helpId}/read', { params: { path: { helpId: help.id } } })),
    onSuccess: () => {
      cache.setQueryData(waitingHelpQuery(browserApi).queryKey, (all: ReceivedHelp[] = []) =>
        all.filter(({ id }) => id !== help.id),
      );
      announce(t('readDone'));
    },
  });
  if (help.kind === 'review') {
    return (
      <>
        <p className="measure text-muted text-sm">{t('reviewText')}</p>
        <LinkButton className="justify-self-start" href={`/lessons/${help.lessonId}`}>
          {t('toLesson')}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <FormError error={read.error} />
      <div className="flex flex-wrap gap-3">
        <Button busy={read.isPending} onClick={() => read.mutate()}>
          <Check aria-hidden />
          {t('read')}
        </Button>
        {!inLesson && help.lessonId !== null && (
          <LinkButton variant="quiet" href={`/lessons/${help.lessonId}`}>
            {t('toLesson')}
          </LinkButton>
        )}
      </div>
    </>
  );
}
