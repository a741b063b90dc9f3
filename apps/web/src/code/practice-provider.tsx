'use client';

import { type Analyser, AnalyserContext } from '@kindling/activities/analyser';
import { ConceptAddress } from '@kindling/activities/concept-link';
import { type Practice, PracticeContext } from '@kindling/activities/practice';
import { type ReactNode, useEffect, useState } from 'react';
import { addressOfConcept } from '#web/concepts/address-of-concept.ts';
import { whenIdle } from '#web/live/when-idle.ts';

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

/** The analyser, likewise: after the editor, and after the engine that is about to be needed. */
function createLazyAnalyser(): Analyser & { close(): void } {
  let loading: Promise<Analyser & { close(): void }> | undefined;
  const open = async () => {
    await whenIdle();
    return (await import('./browser-analyser.ts')).openBrowserAnalyser();
  };
  const load = () => {
    loading ??= open();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  return {
    check: async (source) => (await load()).check(source),
    format: async (source) => (await load()).format(source),
    close: () => void loading?.then((analyser) => analyser.close()).catch(() => undefined),
  };
}

/** Offers Python on the learner's own machine to the activities of a lesson; it ends with the lesson. */
export function PracticeProvider({ children }: { children: ReactNode }): ReactNode {
  const [practice] = useState(createLazyPractice);
  const [analyser] = useState(createLazyAnalyser);
  useEffect(() => () => practice.close(), [practice]);
  useEffect(() => () => analyser.close(), [analyser]);
  return (
    <PracticeContext value={practice}>
      <AnalyserContext value={analyser}>
        <ConceptAddress value={addressOfConcept}>{children}</ConceptAddress>
      </AnalyserContext>
    </PracticeContext>
  );
}
