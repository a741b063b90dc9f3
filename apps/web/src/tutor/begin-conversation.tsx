'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { Card } from '#web/components/ui/card.tsx';
import { ErrorState, FormError } from '#web/components/ui/error-state.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import {
  conversationKeys,
  exercisesQuery,
  type NewConversation,
  type Scene,
  scenesQuery,
} from './queries.ts';

type Topic = Omit<NewConversation, 'language'>;
type Begin = (topic: Topic) => void;

/** More scenes than this are folded: the first of them are the easiest. */
const SCENES_SHOWN = 3;

/** Free talk, a scene or an exercise: one press begins. `language` is what the tutor explains in. */
export function BeginConversation({ language }: { language: NewConversation['language'] }): ReactNode {
  const t = useTranslations('tutor.begin');
  const router = useRouter();
  const cache = useQueryClient();
  const begin = useMutation({
    mutationFn: async (topic: Topic) =>
      unwrap(await browserApi.POST('/v1/conversations', { body: { ...topic, language } })),
    onSuccess: async ({ id }) => {
      router.push(`/tutor/${id}`);
      await cache.invalidateQueries({ queryKey: conversationKeys.list });
    },
  });
  const onBegin: Begin = (topic) => !begin.isPending && begin.mutate(topic);
  return (
    <section aria-labelledby="begin" className="grid gap-5">
      <h2 id="begin" className="text-2xl">
        {t('title')}
      </h2>
      <FormError error={begin.error} />
      <Card className="flex flex-wrap items-center justify-between gap-4">
        <div className="grid gap-1">
          <h3 className="text-xl">{t('free')}</h3>
          <p className="measure text-muted">{t('freeText')}</p>
        </div>
        <Button variant="primary" size="lg" busy={begin.isPending} onClick={() => onBegin({ kind: 'free' })}>
          {t('freeStart')}
        </Button>
      </Card>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <Scenes onBegin={onBegin} />
        <Exercises onBegin={onBegin} />
      </div>
    </section>
  );
}

function Scenes({ onBegin }: { onBegin: Begin }): ReactNode {
  const t = useTranslations('tutor.begin');
  const { data, error, refetch } = useQuery(scenesQuery(browserApi));
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? data : data?.slice(0, SCENES_SHOWN);
  const folded = (data?.length ?? 0) - (shown?.length ?? 0);
  return (
    <section aria-labelledby="scenes" className="grid content-start gap-3">
      <h3 id="scenes" className="text-xl">
        {t('scenes')}
      </h3>
      <p className="measure text-muted">{t('scenesText')}</p>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!shown && !error && <SkeletonRows rows={3} />}
      {shown?.length === 0 && <p className="text-muted">{t('noScenes')}</p>}
      <ul className="grid gap-3">
        {shown?.map((scene) => (
          <SceneRow key={scene.id} scene={scene} onBegin={onBegin} />
        ))}
      </ul>
      {folded > 0 && (
        <Button variant="quiet" className="-ms-3 justify-self-start" onClick={() => setOpen(true)}>
          {t('moreScenes', { count: folded })}
        </Button>
      )}
    </section>
  );
}

function SceneRow({ scene, onBegin }: { scene: Scene; onBegin: Begin }): ReactNode {
  const t = useTranslations('tutor.begin');
  const { id, title, level, goal, partner, language } = scene;
  return (
    <li className="grid justify-items-start gap-2 rounded-lg border border-hairline bg-surface p-4">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold" lang={language}>
          {title}
        </span>
        <Badge>{level}</Badge>
      </p>
      <p className="text-muted text-sm" lang={language}>
        {goal}
      </p>
      <p className="text-muted text-sm">{t('with', { name: partner.name, role: partner.role })}</p>
      <Button onClick={() => onBegin({ kind: 'role-play', scenarioKey: id })}>{t('play', { title })}</Button>
    </li>
  );
}

function Exercises({ onBegin }: { onBegin: Begin }): ReactNode {
  const t = useTranslations('tutor.begin');
  const { data, error, refetch } = useQuery(exercisesQuery(browserApi));
  return (
    <section aria-labelledby="exercises" className="grid content-start gap-3">
      <h3 id="exercises" className="text-xl">
        {t('exercise')}
      </h3>
      <p className="measure text-muted">{t('exerciseText')}</p>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={3} />}
      {data?.length === 0 && <p className="text-muted">{t('noExercises')}</p>}
      <ul className="grid gap-3">
        {data?.map(({ activityId, activityTitle, courseTitle, lessonTitle, language }) => (
          <li
            key={activityId}
            className="grid justify-items-start gap-2 rounded-lg border border-hairline bg-surface p-4"
          >
            <p className="text-muted text-sm" lang={language}>
              {courseTitle} · {lessonTitle}
            </p>
            <Button onClick={() => onBegin({ kind: 'activity', activityId })}>
              {t('ask', { title: activityTitle })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
