'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { AnswerQueueProvider, useAnswerQueue } from './answer-queue-provider.tsx';
import { KeptNotice } from './kept-notice.tsx';

/** Sends what waits on this device from a screen outside the lesson, and draws the screen anew once it is taken. */
export function WaitingAnswers({ personId }: { personId: string }): ReactNode {
  return (
    <AnswerQueueProvider personId={personId}>
      <KeptNotice />
      <RefreshWhenTaken />
    </AnswerQueueProvider>
  );
}

function RefreshWhenTaken(): ReactNode {
  const { store } = useAnswerQueue();
  const router = useRouter();
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (before.waiting.length > 0 && state.waiting.length === 0) router.refresh();
      }),
    [store, router],
  );
  return null;
}
