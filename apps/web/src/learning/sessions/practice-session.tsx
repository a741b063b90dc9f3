'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { LazyHelpInLesson } from '#web/alerts/lazy-help-in-lesson.tsx';
import { browserApi } from '#web/api/client.ts';
import { PracticeProvider } from '#web/code/practice-provider.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { AnswerQueueProvider } from '../answers/answer-queue-provider.tsx';
import { ActivityBoundary } from '../player/activity-boundary.tsx';
import { ActivityStage, type StageProps } from '../player/activity-stage.tsx';
import type { ActivityWords } from '../player/activity-words.ts';
import { findLocalStorage, openDeviceMemory } from '../player/device-memory.ts';
import type { Outcome } from '../player/lesson-run.ts';
import { StageSkeleton } from '../player/stage-skeleton.tsx';
import { lessonQuery } from '../queries.ts';
import { PracticeEnd } from './practice-end.tsx';
import { PracticeHeader } from './practice-header.tsx';
import {
  assignmentFrom,
  exerciseFrom,
  keyOf,
  type Offer,
  placementFrom,
  practiceFrom,
  type Question,
  type QuestionSource,
  reviewsFrom,
} from './question-source.ts';
import { WhyThis } from './why-this.tsx';

/** What a session is made of; comes from the address. */
export type SessionKind =
  | { kind: 'practice'; first: string | undefined }
  | { kind: 'review' }
  | { kind: 'placement'; courseId: string }
  | { kind: 'exercise'; activityId: string }
  | { kind: 'assignment'; assignmentId: string; first: string | undefined };

interface PracticeSessionProps {
  session: SessionKind;
  personId: string;
  words: ActivityWords;
}

function openSource(session: SessionKind): QuestionSource {
  switch (session.kind) {
    case 'practice':
      return practiceFrom(browserApi, session.first);
    case 'review':
      return reviewsFrom(browserApi);
    case 'placement':
      return placementFrom(browserApi, session.courseId);
    case 'exercise':
      return exerciseFrom(browserApi, session.activityId);
    case 'assignment':
      return assignmentFrom(browserApi, session.assignmentId, session.first);
  }
}

/** Questions from anywhere, one after the other: practice, reviews, a placement test. */
export function PracticeSession(props: PracticeSessionProps): ReactNode {
  return (
    <AnswerQueueProvider personId={props.personId}>
      <PracticeProvider>
        <Session {...props} />
      </PracticeProvider>
    </AnswerQueueProvider>
  );
}

/** Which question it is, and how the ones before came out. */
function useTurns(session: SessionKind) {
  const [source] = useState(() => openSource(session));
  // By turn: a program is checked again and again until it passes, and is one answer.
  const [outcomes, setOutcomes] = useState<Readonly<Record<number, Outcome>>>({});
  const [turn, setTurn] = useState(0);
  const [wished, setWished] = useState<Offer | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['practice-turn', session, turn],
    queryFn: () => source.ask(turn),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    // Coming back to the window must not change the question under the learner's hands.
    refetchOnMount: false,
  });
  const question: Question | null =
    (wished && { ...wished, others: [] }) ?? (data === undefined ? null : data.question);
  return {
    occasion: source.occasion,
    turn: data,
    error,
    refetch,
    question,
    answers: Object.values(outcomes),
    note: (outcome: Outcome) => setOutcomes((before) => ({ ...before, [turn]: outcome })),
    choose: setWished,
    goOn() {
      setWished(null);
      setTurn((before) => before + 1);
    },
  };
}

function Session({ session, personId, words }: PracticeSessionProps): ReactNode {
  const router = useRouter();
  const way = useTurns(session);
  const { turn, question, answers } = way;
  const leave = () => router.push(session.kind === 'assignment' ? '/assignments' : '/today');
  const isOver = turn !== undefined && question === null;
  return (
    <div className="flex min-h-dvh flex-col lg:has-[[data-side-panel]]:pe-96">
      <PracticeHeader
        kind={session.kind}
        answered={Math.min(answers.length, turn?.total ?? answers.length)}
        total={isOver ? answers.length : (turn?.total ?? 0)}
      />
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {way.error && (
          <div className="page">
            <ErrorState error={way.error} onRetry={() => void way.refetch()} />
          </div>
        )}
        {!way.error && turn === undefined && <StageSkeleton />}
        {/* A placement test asks what is known without help. */}
        {question && session.kind !== 'placement' && <LazyHelpInLesson />}
        {isOver && <PracticeEnd kind={session.kind} answers={answers} placement={turn.placement} />}
        {question && (
          <Asked
            key={keyOf(question)}
            question={question}
            personId={personId}
            words={words}
            way={way}
            onLeave={leave}
          />
        )}
      </main>
    </div>
  );
}

interface AskedProps {
  question: Question;
  personId: string;
  words: ActivityWords;
  way: ReturnType<typeof useTurns>;
  onLeave(): void;
}

/** One question on the stage of the lesson player, with the reason above it. */
function Asked(props: AskedProps): ReactNode {
  const { question } = props;
  if ('made' in question) return <AskedActivity {...props} {...question.made} />;
  if ('card' in question) {
    const { cardId, language, activity } = question.card;
    return <AskedActivity {...props} lesson={{ id: cardId, language }} activity={activity} />;
  }
  return <AskedOfLesson {...props} {...question} />;
}

function AskedOfLesson(props: AskedProps & { activityId: string; lessonId: string }): ReactNode {
  const { activityId, lessonId } = props;
  const { data: lesson, error, refetch } = useQuery(lessonQuery(browserApi, lessonId));
  const activity = lesson?.activities.find((one) => one.id === activityId);
  if (error) {
    return (
      <div className="page">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!lesson || !activity) return <StageSkeleton />;
  return <AskedActivity {...props} lesson={lesson} activity={activity} />;
}

function AskedActivity(props: AskedProps & Pick<StageProps, 'lesson' | 'activity'>): ReactNode {
  const { question, personId, words, way, onLeave, lesson, activity } = props;
  const memory = useMemo(() => openDeviceMemory(personId, findLocalStorage()), [personId]);
  const [isAnswered, setAnswered] = useState(false);
  return (
    <>
      {!isAnswered && <WhyThis question={question} onChoose={way.choose} />}
      <ActivityBoundary onSkip={way.goOn}>
        <Suspense fallback={<StageSkeleton />}>
          <ActivityStage
            lesson={lesson}
            activity={activity}
            occasion={way.occasion}
            words={words[activity.type] ?? {}}
            memory={memory}
            // A card is no exercise of a course, and a placement test asks what is known without help.
            askerId={way.occasion === 'placement' || 'card' in question ? null : personId}
            returning={false}
            willReturn={false}
            isLast={false}
            onNote={(outcome) => {
              setAnswered(true);
              way.note(outcome);
            }}
            onGoOn={way.goOn}
            onSkip={way.goOn}
            onLeave={onLeave}
          />
        </Suspense>
      </ActivityBoundary>
    </>
  );
}
