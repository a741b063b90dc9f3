'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Activity, type ReactNode, Suspense, startTransition, useEffect, useMemo, useState } from 'react';
import { LazyHelpInLesson } from '#web/alerts/lazy-help-in-lesson.tsx';
import { browserApi } from '#web/api/client.ts';
import { PracticeProvider } from '#web/code/practice-provider.tsx';
import { useScreenKeys } from '#web/components/shell/keyboard-help.tsx';
import { useWithConnection } from '#web/components/shell/offline-links.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { AnswerQueueProvider } from '../answers/answer-queue-provider.tsx';
import { type Lesson, lessonQuery } from '../queries.ts';
import { LessonResultScreen } from '../result/lesson-result.tsx';
import { ActivityBoundary } from './activity-boundary.tsx';
import { ActivityStage } from './activity-stage.tsx';
import type { ActivityWords } from './activity-words.ts';
import { Introduction } from './introduction.tsx';
import { isLastActivity, mayReturn, measureProgress } from './lesson-run.ts';
import { findReadyRenderer, loadRenderer } from './load-renderer.ts';
import { PlayerHeader } from './player-header.tsx';
import { StageSkeleton } from './stage-skeleton.tsx';
import { useLessonRun } from './use-lesson-run.ts';

interface LessonPlayerProps {
  lessonId: string;
  personId: string;
  words: ActivityWords;
}

/** A lesson from its introduction to its result. Nothing is lost by leaving at any point. */
export function LessonPlayer({ lessonId, personId, words }: LessonPlayerProps): ReactNode {
  const { data, error, refetch } = useQuery(lessonQuery(browserApi, lessonId));
  if (data) {
    return (
      <AnswerQueueProvider personId={personId}>
        <PracticeProvider>
          <Player lesson={data} personId={personId} words={words} />
        </PracticeProvider>
      </AnswerQueueProvider>
    );
  }
  return (
    <main id="content" className="page">
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <StageSkeleton />}
    </main>
  );
}

function Player({
  lesson,
  personId,
  words,
}: {
  lesson: Lesson;
  personId: string;
  words: ActivityWords;
}): ReactNode {
  const t = useTranslations('lesson');
  const router = useRouter();
  const way = useLessonRun(lesson, personId);
  const leave = useWithConnection(() => router.push(`/courses/${lesson.courseId}`));
  const isRead = usePrefetchedRenderers(lesson, way.run.introduced && way.current !== null);
  useScreenKeys(usePlayerKeyHelp());
  return (
    <div className="flex min-h-dvh flex-col lg:has-[[data-side-panel]]:pe-96">
      <PlayerHeader
        lesson={lesson}
        progress={measureProgress(way.run, way.ids)}
        isOver={way.current === null}
      />
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {way.run.introduced && way.current ? <LazyHelpInLesson /> : null}
        {lesson.activities.length === 0 ? (
          <div className="page">
            <EmptyState title={t('nothingHere')}>{t('nothingHereText')}</EmptyState>
          </div>
        ) : (
          <Screen
            lesson={lesson}
            personId={personId}
            words={words}
            way={way}
            isRead={isRead}
            onLeave={leave}
          />
        )}
      </main>
    </div>
  );
}

interface ScreenProps {
  lesson: Lesson;
  personId: string;
  words: ActivityWords;
  way: ReturnType<typeof useLessonRun>;
  /** Somebody is there, and the code of activities comes. */
  isRead: boolean;
  onLeave(): void;
}

function Screen({ lesson, personId, words, way, isRead, onLeave }: ScreenProps): ReactNode {
  const { run, current, ids } = way;
  const activity = lesson.activities.find((candidate) => candidate.id === current?.id);
  if (!activity || !current) {
    return (
      <LessonResultScreen
        lesson={lesson}
        run={run}
        onGoOver={way.goOn}
        onReplay={way.replay}
        onLeave={onLeave}
      />
    );
  }
  const { id, triesBefore } = current;
  return (
    <>
      {!run.introduced && <Introduction lesson={lesson} onBegin={way.begin} onLeave={onLeave} />}
      {(run.introduced || (isRead && findReadyRenderer(activity.type) !== undefined)) && (
        // Drawn while the introduction is read, out of sight and without a life of its own: a slow phone then only has to
        // show it.
        <Activity mode={run.introduced ? 'visible' : 'hidden'}>
          <ActivityBoundary key={`${id}-${triesBefore}-${run.replay}`} onSkip={() => way.skip(id)}>
            <Suspense fallback={<StageSkeleton />}>
              <ActivityStage
                lesson={lesson}
                activity={activity}
                occasion="lesson"
                words={words[activity.type] ?? {}}
                memory={way.memory}
                askerId={personId}
                returning={triesBefore > 0}
                willReturn={mayReturn(triesBefore)}
                isLast={isLastActivity(run, id, ids)}
                onNote={(outcome) => way.note(id, outcome)}
                onGoOn={way.goOn}
                onSkip={() => way.skip(id)}
                onLeave={onLeave}
              />
            </Suspense>
          </ActivityBoundary>
        </Activity>
      )}
    </>
  );
}

/** After this long, whoever is still here is reading, and the first load is over. */
const READING_MS = 3_000;
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * Fetches the code of all the lesson's activity types as soon as someone is there, or reads: not with the page, whose first
 * load it would weigh down, and not activity by activity, for which the network may be gone by then.
 * @returns whether that has begun: somebody is there and reads.
 */
function usePrefetchedRenderers(lesson: Lesson, begun: boolean): boolean {
  const [came, setCame] = useState(0);
  useEffect(() => {
    const note = () => startTransition(() => setCame((before) => before + 1));
    const fetchAll = () => {
      for (const { type } of lesson.activities) {
        // Not an error yet: the stage that needs it asks again and says so.
        loadRenderer(type).then(note, () => undefined);
      }
    };
    if (begun) return fetchAll();
    const options = { once: true, passive: true };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, fetchAll, options);
    const timer = setTimeout(fetchAll, READING_MS);
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, fetchAll);
    };
  }, [lesson, begun]);
  return came > 0;
}

function usePlayerKeyHelp() {
  const t = useTranslations('lesson.keys');
  return useMemo(
    () => [
      { keys: ['1', '…', '9'], does: t('choose') },
      { keys: ['Enter'], does: t('check') },
      { keys: ['Ctrl', 'Z'], does: t('undo') },
      { keys: ['Ctrl', 'Shift', 'Z'], does: t('redo') },
      { keys: ['Esc'], does: t('leave') },
    ],
    [t],
  );
}
