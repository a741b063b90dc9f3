'use client';

import { type Practice, PracticeContext } from '@kindling/activities/practice';
import { type ReactNode, useEffect, useState } from 'react';

type Loaded = Practice & { close(): void };

/** Fetches the engine's driver when the first activity asks for it: most lessons have no program to run. */
function createLazyPractice(): Practice & { close(): void } {
  let loading: Promise<Loaded> | undefined;
  let loaded: Loaded | undefined;
  const load = () => {
    loading ??= import('./browser-practice.ts').then(({ openBrowserPractice }) => openBrowserPractice());
    // A failed download must not stay failed.
    loading.then(
      (practice) => {
        loaded = practice;
      },
      () => {
        loading = undefined;
      },
    );
    return loading;
  };
  return {
    prepare: async () => (await load()).prepare(),
    canAsk: () => loaded?.canAsk() ?? false,
    run: async (request) => (await load()).run(request),
    trace: async (request) => (await load()).trace(request),
    close: () => loaded?.close(),
  };
}

/** Offers Python on the learner's own machine to the activities of a lesson; it ends with the lesson. */
export function PracticeProvider({ children }: { children: ReactNode }): ReactNode {
  const [practice] = useState(createLazyPractice);
  useEffect(() => () => practice.close(), [practice]);
  return <PracticeContext value={practice}>{children}</PracticeContext>;
}
