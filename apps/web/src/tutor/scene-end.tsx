'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { useCoaching } from './coaching.tsx';
import { EndPanel } from './end-panel.tsx';
import { conversationKeys, type Scene, scenesQuery } from './queries.ts';
import { useTalk } from './talk.tsx';

/** After the last line of a scene: what came of it, and where to go from here. */
export function SceneEnd(): ReactNode {
  const t = useTranslations('tutor.sceneEnd');
  const coaching = useCoaching();
  if (!coaching?.scene?.isOver) return null;
  const { summary, scene } = coaching;
  const met = scene.criteria.filter((criterion) => criterion.met).length;
  return (
    <EndPanel title={t('title')}>
      <p>
        {t('summary', {
          turns: summary.turns,
          words: summary.words,
          practised: summary.practised,
          // Of nothing there is no share.
          accuracy: summary.accuracyPercent === null ? -1 : Math.round(summary.accuracyPercent),
        })}{' '}
        {t('steps', { met, of: scene.criteria.length })}{' '}
        {summary.newWords.length > 0 && t('newWords', { count: summary.newWords.length })}
      </p>
      <div className="flex flex-wrap gap-2">
        <NextScene />
        <LinkButton href="/reviews">{t('toReviews')}</LinkButton>
        <LinkButton variant="quiet" href="/progress?view=sessions">
          {t('toProgress')}
        </LinkButton>
      </div>
    </EndPanel>
  );
}

/** The one after this in its course; after the last one the way to choose again. */
function findNextScene(scenes: readonly Scene[], current: string | null): Scene | undefined {
  const place = scenes.findIndex(({ id }) => id === current);
  const next = scenes[place + 1];
  return place >= 0 && next?.language === scenes[place]?.language ? next : undefined;
}

function NextScene(): ReactNode {
  const t = useTranslations('tutor.sceneEnd');
  const { conversation } = useTalk();
  const { data } = useQuery(scenesQuery(browserApi));
  const router = useRouter();
  const cache = useQueryClient();
  const next = findNextScene(data ?? [], conversation.scenarioKey);
  const begin = useMutation({
    mutationFn: async (scenarioKey: string) => {
      const body = { kind: 'role-play', scenarioKey, language: conversation.language } as const;
      return unwrap(await browserApi.POST('/v1/conversations', { body }));
    },
    onSuccess: async ({ id }) => {
      router.push(`/tutor/${id}`);
      await cache.invalidateQueries({ queryKey: conversationKeys.list });
    },
  });
  if (data === undefined) return null;
  if (next === undefined) {
    return (
      <LinkButton variant="primary" href="/tutor">
        {t('another')}
      </LinkButton>
    );
  }
  return (
    <>
      <Button variant="primary" busy={begin.isPending} onClick={() => begin.mutate(next.id)}>
        <span>
          {t('next')} <span lang={next.language}>{next.title}</span>
        </span>
      </Button>
      <FormError error={begin.error} />
    </>
  );
}
