'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import Circle from 'lucide-react/icons/circle';
import CircleCheck from 'lucide-react/icons/circle-check';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { type Coaching, coachingQuery, conversationKeys } from './queries.ts';
import { ReadAloud } from './read-aloud.tsx';
import { useTalk, useTalkState } from './talk.tsx';
import { countTalk } from './talk-numbers.ts';
import { findStreaming } from './thread.ts';

/** Scene and sums; undefined until they are known, and for whoever only reads along. */
export function useCoaching(): Coaching | undefined {
  const { conversation, isOwn } = useTalk();
  return useQuery({ ...coachingQuery(browserApi, conversation.id), enabled: isOwn }).data;
}

/**
 * How much was said, the same wherever it stands. The sums count all messages, also those that are not loaded, and of them
 * the words of the language that is practised; until there are any, and for whoever only reads along, it is what is at hand.
 */
export function useTalkNumbers(): { turns: number; words: number; practised: 'en' | 'es' | 'any' } {
  const summary = useCoaching()?.summary;
  const counted = countTalk(useTalkState(({ thread }) => thread.messages));
  return summary === undefined || summary.turns === 0 ? { ...counted, practised: 'any' } : summary;
}

/** Reads scene and sums again after every reply. Used once on a screen. */
export function useFreshCoaching(): void {
  const { conversation } = useTalk();
  const cache = useQueryClient();
  const done = useTalkState(({ thread }) => (findStreaming(thread) ? null : thread.messages.length));
  useEffect(() => {
    if (done !== null) void cache.invalidateQueries({ queryKey: conversationKeys.coaching(conversation.id) });
  }, [done, cache, conversation.id]);
}

/** The partner's first words, which stand before any message. */
export function SceneOpening(): ReactNode {
  const t = useTranslations('tutor.scene');
  const scene = useCoaching()?.scene;
  if (!scene) return null;
  return (
    <div className="mb-5 grid gap-2">
      <p className="font-semibold text-muted text-sm">{t('opening', { name: scene.partner.name })}</p>
      <p
        lang="en"
        className="max-w-[92%] justify-self-start rounded-lg rounded-ss-sm border border-hairline bg-surface px-4 py-3"
      >
        {scene.opening}
      </p>
      <div className="flex flex-wrap items-center gap-1">
        <ReadAloud text={scene.opening} language="en" />
      </div>
    </div>
  );
}

/** What to do now in a scene. */
export function SceneTask(): ReactNode {
  const t = useTranslations('tutor.scene');
  const scene = useCoaching()?.scene;
  if (!scene) return null;
  if (scene.isOver || scene.task === null) return <p className="font-semibold text-sage">{t('over')}</p>;
  return <p className="font-semibold">{t('now', { task: scene.task })}</p>;
}

/** What it takes to succeed in a scene, and what of it is done. */
export function SceneSteps({ language }: { language: string | undefined }): ReactNode {
  const t = useTranslations('tutor.scene');
  const scene = useCoaching()?.scene;
  if (!scene || scene.criteria.length === 0) return null;
  return (
    <>
      {scene.hint !== null && <p className="text-muted">{scene.hint}</p>}
      <h3 className="font-sans font-semibold text-base">{t('steps')}</h3>
      <ul className="grid gap-1.5">
        {scene.criteria.map(({ key, text, met }) => (
          <li key={key} className="flex items-start gap-2">
            {met ? (
              <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-sage" />
            ) : (
              <Circle aria-hidden className="mt-0.5 size-5 shrink-0 text-muted" />
            )}
            <span>
              <span lang={language}>{text}</span>
              <span className="sr-only"> ({t(met ? 'met' : 'open')})</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words shown; the rest is in the session's own sums. */
const MOST_WORDS = 8;

/** What came of the conversation so far: how much was right, new words, what to look at again. */
export function SessionSums(): ReactNode {
  const t = useTranslations('tutor.summary');
  const summary = useCoaching()?.summary;
  const spoken = summary?.practised === 'es' ? summary.spanishTurns : summary?.englishTurns;
  if (!summary || !spoken) return null;
  const { accuracyPercent, newWords, review, practised } = summary;
  return (
    <div className="grid gap-2">
      {accuracyPercent !== null && (
        <p className="text-muted">{t('accuracy', { percent: Math.round(accuracyPercent) })}</p>
      )}
      {newWords.length > 0 && (
        <>
          <h3 className="font-sans font-semibold text-base">{t('newWords')}</h3>
          <ul className="flex flex-wrap gap-2">
            {newWords.slice(0, MOST_WORDS).map(({ word, level }) => (
              <li key={word}>
                <Badge>
                  <span lang="en">{word}</span>
                  {level}
                </Badge>
              </li>
            ))}
          </ul>
        </>
      )}
      {review.length > 0 && (
        <>
          <h3 className="font-sans font-semibold text-base">{t('review')}</h3>
          <ul className="grid gap-1">
            {review.map(({ from, to, count }) => (
              <li key={`${from}-${to}`} lang={practised} className="wrap-anywhere">
                {from} → <span className="font-semibold">{to}</span>
                {count > 1 && ` × ${count}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
