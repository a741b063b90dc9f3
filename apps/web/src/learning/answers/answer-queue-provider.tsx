'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { toast } from '#web/components/ui/announcer.tsx';
import type { AnswerQueue, AnswerQueueState, Settled } from './answer-queue.ts';
import { openAnswerQueue } from './browser-queue.ts';

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
  useEffect(() => queue.run(), [queue]);
  useLateNews(queue);
  return <QueueContext value={queue}>{children}</QueueContext>;
}

/** Results that come within this time are told in one sentence. */
const GATHER_MS = 500;

function useLateNews(queue: AnswerQueue): void {
  const t = useTranslations('answers');
  const tell = useEffectEvent((news: readonly Settled[]) => {
    const checked = news.filter((one) => one.kind === 'recorded');
    const right = checked.filter((one) => one.result.grade.correct).length;
    const [first] = checked;
    if (first && checked.length === 1) {
      toast(t(right === 1 ? 'checkedRight' : 'checkedWrong', { title: first.kept.activityTitle }));
    } else if (first) toast(t('checkedSeveral', { count: checked.length, right }));
    for (const one of news) {
      if (one.kind === 'refused') toast(t('refused', { title: one.kept.activityTitle }), 'problem');
    }
  });
  useEffect(() => {
    let gathered: Settled[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = queue.store.subscribe((state, before) => {
      const news = findLateNews(state, before);
      if (news.length === 0) return;
      gathered.push(...news);
      clearTimeout(timer);
      timer = setTimeout(() => {
        tell(gathered);
        gathered = [];
      }, GATHER_MS);
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [queue]);
}

function findLateNews(state: AnswerQueueState, before: AnswerQueueState): Settled[] {
  if (state.settled === before.settled) return [];
  return Object.values(state.settled).filter(
    ({ late, isShown, kept }) => late && !isShown && !(kept.attemptId in before.settled),
  );
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
