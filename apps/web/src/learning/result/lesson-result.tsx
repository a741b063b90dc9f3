'use client';

import { useQuery } from '@tanstack/react-query';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Logo } from '#web/components/logo.tsx';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { useAnswerQueueState } from '../answers/answer-queue-provider.tsx';
import { KeptNotice } from '../answers/kept-notice.tsx';
import { NextStepCard } from '../next-step/next-step-card.tsx';
import { type LessonRun, measureProgress } from '../player/lesson-run.ts';
import { usePlayerKeys } from '../player/use-player-keys.ts';
import { type Lesson, type LessonResult, lessonResultQuery } from '../queries.ts';
import { SkillMoves } from './skill-moves.tsx';
import { WhatCounts } from './what-counts.tsx';

interface ResultScreenProps {
  lesson: Lesson;
  run: LessonRun;
  /** Goes over what came out wrong after the lesson's end was reached: kept answers, an earlier sitting. */
  onGoOver(): void;
  onReplay(): void;
  onLeave(): void;
}

const nothing = () => undefined;

/** The end of a lesson. While answers wait on the device it says so, and asks the server once they are taken. */
export function LessonResultScreen({
  lesson,
  run,
  onGoOver,
  onReplay,
  onLeave,
}: ResultScreenProps): ReactNode {
  const waiting = useAnswerQueueState(
    ({ waiting }) => waiting.filter((kept) => kept.lessonId === lesson.id).length,
  );
  const result = useQuery({
    ...lessonResultQuery(browserApi, lesson.id),
    staleTime: 0,
    enabled: waiting === 0,
  });
  const progress = measureProgress(
    run,
    lesson.activities.map((activity) => activity.id),
  );
  usePlayerKeys({ onEnter: nothing, onUndo: nothing, onRedo: nothing, onLeave });
  return (
    <div className="rise mx-auto flex w-full max-w-3xl flex-col gap-8 px-4 pt-8 pb-16 sm:px-8 sm:pt-12">
      <div className="flex flex-col gap-4">
        <Logo lit={progress.total > 0 ? progress.answered / progress.total : 1} className="size-14" />
        <Summary result={result.data} waiting={waiting} />
        <KeptNotice />
      </div>
      {waiting === 0 && result.data && <Outcome result={result.data} />}
      {waiting === 0 && result.isPending && <SkeletonRows rows={3} />}
      {waiting === 0 && result.error && (
        <ErrorState error={result.error} onRetry={() => void result.refetch()} />
      )}
      <Ways
        lesson={lesson}
        returning={waiting > 0 ? 0 : progress.returning}
        onGoOver={onGoOver}
        onReplay={onReplay}
      />
    </div>
  );
}

function Summary({ result, waiting }: { result: LessonResult | undefined; waiting: number }): ReactNode {
  const t = useTranslations('lesson.result');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const title = waiting > 0 ? 'waitingTitle' : result && result.status !== 'done' ? 'partTitle' : 'title';
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none sm:text-4xl">
        {t(title)}
      </h1>
      {waiting > 0 && <p className="measure text-lg">{t('waiting')}</p>}
      {waiting === 0 && result && (
        <p className="measure text-lg">
          {t('summary', {
            answered: result.activitiesAnswered,
            total: result.activityCount,
            right: result.firstTryCorrect,
          })}
        </p>
      )}
    </>
  );
}

function Outcome({ result }: { result: LessonResult }): ReactNode {
  const t = useTranslations('lesson.result');
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t('next')}</h2>
        <NextStepCard next={result.next} heading="h3" />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t('skills')}</h2>
        <SkillMoves changes={result.masteryChanges} />
        <WhatCounts />
      </section>
    </>
  );
}

function Ways(props: { lesson: Lesson; returning: number; onGoOver(): void; onReplay(): void }): ReactNode {
  const { lesson, returning, onGoOver, onReplay } = props;
  const t = useTranslations('lesson.result');
  return (
    <div className="flex flex-wrap gap-3">
      {returning > 0 && <Button onClick={onGoOver}>{t('goOver', { count: returning })}</Button>}
      <Button variant={returning > 0 ? 'quiet' : 'secondary'} onClick={onReplay}>
        <RotateCcw aria-hidden />
        {t('again')}
      </Button>
      <LinkButton variant="quiet" href={`/courses/${lesson.courseId}`}>
        {t('toCourse')}
      </LinkButton>
      <LinkButton variant="quiet" href="/today">
        {t('toToday')}
      </LinkButton>
    </div>
  );
}
