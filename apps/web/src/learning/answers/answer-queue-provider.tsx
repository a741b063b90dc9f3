'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { toast } from '#web/components/ui/announcer.tsx';
import type { AnswerQueue, AnswerQueueState, Settled } from './answer-queue.ts';
import { openAnswerQueue, runAnswerQueue } from './browser-queue.ts';

const QueueContext = createContext<AnswerQueue | null>(null);

/** Holds one person's queue for all screens below it and tells what became of answers that were kept. */
export function AnswerQueueProvider({
  personId,
  children,
}: {
  personId: string;
  children: ReactNode;
}): ReactNode {
  const [queue] = useState(() => openAnswerQueue(personId));
  useEffect(() => runAnswerQueue(queue, personId), [queue, personId]);
  useLateNews(queue);
  return <QueueContext value={queue}>{children}</QueueContext>;
}

function useLateNews(queue: AnswerQueue): void {
  const t = useTranslations('answers');
  useEffect(
    () =>
      queue.store.subscribe((state, before) => {
        for (const news of findLateNews(state, before)) {
          const title = news.kept.activityTitle;
          if (news.kind === 'refused') toast(t('refused', { title }), 'problem');
          else toast(t(news.result.grade.correct ? 'checkedRight' : 'checkedWrong', { title }));
        }
      }),
    [queue, t],
  );
}

function findLateNews(state: AnswerQueueState, before: AnswerQueueState): Settled[] {
  if (state.settled === before.settled) return [];
  return Object.values(state.settled).filter((news) => news.late && !(news.kept.attemptId in before.settled));
}

export function useAnswerQueue(): AnswerQueue {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error('useAnswerQueue needs an AnswerQueueProvider above it');
  return queue;
}

/** A part of the queue's state. */
export function useAnswerQueueState<Part>(select: (state: AnswerQueueState) => Part): Part {
  return useStore(useAnswerQueue().store, select);
}
