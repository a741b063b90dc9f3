'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { useAnswerQueue } from './answer-queue-provider.tsx';
import { KeptNotice } from './kept-notice.tsx';

/** Tells of answers that wait on this device, and draws the screen anew once they are taken. */
export function WaitingAnswers(): ReactNode {
  const { store } = useAnswerQueue();
  const router = useRouter();
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (before.waiting.length > 0 && state.waiting.length === 0) router.refresh();
      }),
    [store, router],
  );
  return <KeptNotice />;
}
