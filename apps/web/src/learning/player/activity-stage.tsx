'use client';

import type { ActivityRenderer, RendererProps } from '@kindling/activities/contract';
import { PracticeContext } from '@kindling/activities/practice';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, use, useEffect, useRef, useState } from 'react';
import { useWorkReports } from '#web/alerts/use-work-reports.ts';
import { ReportedPractice } from '#web/code/reported-practice.tsx';
import { KeptWork } from '#web/code/workspace/kept-work.tsx';
import { announce } from '#web/components/ui/announcer.tsx';
import { ConceptsBehind } from '#web/concepts/lesson-concepts.tsx';
import type { Occasion } from '../answers/kept-answer.ts';
import { newAttemptId } from '../answers/new-attempt-id.ts';
import type { Lesson, LessonActivity } from '../queries.ts';
import { ActionBar } from './action-bar.tsx';
import type { Words } from './activity-words.ts';
import type { DeviceMemory } from './device-memory.ts';
import { FeedbackPanel, KeptPanel, RefusedPanel } from './feedback-panel.tsx';
import { HintList, useHints } from './hints.tsx';
import type { Outcome } from './lesson-run.ts';
import { findReadyRenderer, loadRenderer } from './load-renderer.ts';
import { useAnswer } from './use-answer.ts';
import { type Check, useCheck } from './use-check.ts';
import { usePlayerKeys } from './use-player-keys.ts';
import { useFailedWork, usePracticeWithMemory, useShownCheck } from './use-shown-work.ts';
import { useStopwatch } from './use-stopwatch.ts';
import { useWords } from './use-words.ts';

/** Comes when it is asked for. */
const TutorPanel = lazy(() =>
  import('#web/tutor/in-lesson/tutor-panel.tsx').then(
    (loaded) => ({ default: loaded.TutorPanel }),
    () => ({ default: TutorAway }),
  ),
);

function TutorAway(): ReactNode {
  const t = useTranslations('lesson');
  return (
    <p role="alert" className="mx-auto w-full max-w-3xl px-4 pb-4 text-plum sm:px-8">
      {t('tutorAway')}
    </p>
  );
}

/** Comes after the first load, which it would weigh down: most exercises were set by nobody. */
const ExerciseTerms = lazy(() =>
  import('#web/assignments/exercise-terms.tsx').then(
    (loaded) => ({ default: loaded.ExerciseTerms }),
    () => ({ default: (): ReactNode => null }),
  ),
);

/** A program to write may be followed by another of its kind. */
const AnotherExercise = lazy(() =>
  import('#web/exercises/another-exercise.tsx').then(
    (loaded) => ({ default: loaded.AnotherExercise }),
    () => ({ default: (): ReactNode => null }),
  ),
);

/** For those whose program failed a check; without it they still have the tests and the author's hints. */
const ProgramHints = lazy(() =>
  import('#web/code/program-hints.tsx').then(
    (loaded) => ({ default: loaded.ProgramHints }),
    () => ({ default: (): ReactNode => null }),
  ),
);

export interface StageProps {
  /** What the answer is kept with, and the language of the texts. */
  lesson: Pick<Lesson, 'id' | 'language'>;
  activity: LessonActivity;
  /** What the learner is doing; only answers given within a lesson begin it. */
  occasion: Occasion;
  words: Words;
  memory: DeviceMemory;
  /** Who may ask the tutor about it; null where nobody may. */
  askerId: string | null;
  /** The activity is being tried again. */
  returning: boolean;
  /** Whether a wrong answer brings it back. */
  willReturn: boolean;
  /** Nothing comes after it. */
  isLast: boolean;
  onNote(outcome: Outcome): void;
  onGoOn(): void;
  /** Goes on from what was not answered and cannot be. */
  onSkip(): void;
  onLeave(): void;
}

/** One activity: answer, check, see why, go on. Mounted anew for each try. */
export function ActivityStage(props: StageProps): ReactNode {
  const { type } = props.activity;
  const renderer = findReadyRenderer(type) ?? use(loadRenderer(type));
  return <Stage renderer={renderer} {...props} />;
}

type DrawnProps = StageProps & { renderer: ActivityRenderer };

/** Everything that moves on a stage: the answer, its hints, the check and the keys. */
function useStage(props: DrawnProps) {
  const { activity, renderer, onGoOn } = props;
  const t = useTranslations('lesson');
  const say = useWords(props.words);
  const work = useAnswer(activity, renderer, props.memory);
  const hints = useHints(activity, work.hints, work.addHint);
  const { check, complete, submit, reopen } = useAnswering(props, work);
  const grade = check.phase === 'checked' ? check.result.grade : null;
  const mending = renderer.isWork === true && grade !== null && !grade.correct;
  const open = check.phase === 'answering' || check.phase === 'refused' || mending;
  /** A teacher allows no more tries: what stands here can be gone on with, and checked no more. */
  const isOver = check.phase === 'refused' && check.code === 'forbidden';
  const enter = () => {
    if (!open) return check.phase === 'checking' ? undefined : onGoOn();
    return complete ? submit() : announce(t('incomplete'));
  };
  usePlayerKeys({
    onEnter: enter,
    onUndo: () => open && work.undo(),
    onRedo: () => open && work.redo(),
    onLeave: props.onLeave,
  });
  const sentence = grade ? renderer.describeGrade(activity.content, grade, say) : '';
  useAnnouncedOutcome(check, sentence);
  const comesBack = props.willReturn && grade !== null && !grade.correct;
  const change = (answer: unknown) => {
    if (mending) reopen();
    work.change(answer);
  };
  return {
    say,
    work,
    change,
    hints,
    check,
    complete,
    grade,
    open,
    mending,
    isOver,
    enter,
    sentence,
    comesBack,
  };
}

function Stage(props: DrawnProps): ReactNode {
  const { lesson, activity, renderer, onGoOn } = props;
  const { say, work, hints, check, complete, grade, open, mending, ...stage } = useStage(props);
  const { enter, sentence, comesBack } = stage;
  const [isAsking, setAsking] = useState(false);
  const shownCheck = useShownCheck(props.memory, activity.id);
  const failedAttempt = useFailedWork(check, renderer.isWork === true, shownCheck);
  const heading = useArrivalFocus(check.phase, renderer.isWork === true);
  return (
    <>
      <div data-stage className="mx-auto flex w-full max-w-3xl flex-1 flex-col gap-6 px-4 pt-6 pb-10 sm:px-8">
        <StageHeading
          ref={heading}
          activity={activity}
          returning={props.returning}
          isWork={renderer.isWork === true}
        />
        {props.askerId !== null && <TermsOf activityId={activity.id} check={check} />}
        <Work
          {...props}
          answer={work.answer}
          onAnswer={stage.change}
          grade={grade}
          lastCheck={shownCheck && { grade: shownCheck.result.grade, answer: shownCheck.answer }}
          disabled={!open}
          say={say}
        />
        {open && (
          <HintList hints={work.hints} left={hints.left} failed={hints.failed} language={lesson.language} />
        )}
        {failedAttempt && <HintsForWork key={failedAttempt} attemptId={failedAttempt} />}
        <OutcomePanel check={check} sentence={sentence} language={lesson.language} comesBack={comesBack} />
        {check.phase === 'checked' && <AfterCheck activity={activity} mayAsk={props.askerId !== null} />}
      </div>
      {isAsking && props.askerId !== null && (
        <Suspense>
          <TutorPanel
            activityId={activity.id}
            personId={props.askerId}
            memory={props.memory}
            answer={work.answer}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
      <ActionBar
        phase={check.phase}
        complete={complete}
        isLast={props.isLast && !comesBack}
        work={renderer.isWork === true ? null : work}
        mayLeave={mending || stage.isOver}
        hint={activity.hintCount > 0 ? hints : null}
        asking={props.askerId === null ? null : { isOpen: isAsking, toggle: () => setAsking(!isAsking) }}
        onCheck={enter}
        onGoOn={stage.isOver ? props.onSkip : onGoOn}
      />
    </>
  );
}

type WorkProps = DrawnProps & {
  answer: unknown;
  onAnswer(answer: unknown): void;
  grade: Extract<Check, { phase: 'checked' }>['result']['grade'] | null;
  lastCheck: Exclude<RendererProps['lastCheck'], undefined>;
  disabled: boolean;
  say: ReturnType<typeof useWords>;
};

/** The activity itself, kept as it is answered and with its tries told of. */
function Work(props: WorkProps): ReactNode {
  const { lesson, activity, renderer, memory, answer, onAnswer, grade, lastCheck, disabled, say } = props;
  const locale = useLocale();
  const practice = usePracticeWithMemory(memory, activity.id);
  return (
    <PracticeContext value={practice}>
      <ReportedPractice activityId={activity.id}>
        <KeptWork
          activity={activity}
          renderer={renderer}
          personId={memory.personId}
          answer={answer}
          onAnswer={onAnswer}
        >
          <renderer.Component
            content={activity.content}
            answer={answer}
            onAnswer={onAnswer}
            grade={grade}
            lastCheck={lastCheck}
            disabled={disabled}
            language={lesson.language}
            screenLanguage={locale}
            t={say}
          />
        </KeptWork>
      </ReportedPractice>
    </PracticeContext>
  );
}

function HintsForWork({ attemptId }: { attemptId: string }): ReactNode {
  return (
    <Suspense>
      <ProgramHints attemptId={attemptId} />
    </Suspense>
  );
}

/** Where to go on from a check: to another of its kind, or to the ideas behind it. */
function AfterCheck({ activity, mayAsk }: { activity: LessonActivity; mayAsk: boolean }): ReactNode {
  return (
    <>
      {activity.type === 'code' && mayAsk && (
        <Suspense>
          <AnotherExercise activityId={activity.id} />
        </Suspense>
      )}
      <ConceptsBehind activityId={activity.id} />
    </>
  );
}

function TermsOf({ activityId, check }: { activityId: string; check: Check }): ReactNode {
  const [after, setAfter] = useState<string | null>(null);
  const told =
    check.phase === 'checked' ? check.result.attemptId : check.phase === 'refused' ? 'refused' : after;
  // Who goes on at their work has no more tries than after the check that it follows.
  if (told !== after) setAfter(told);
  return (
    <Suspense>
      <ExerciseTerms activityId={activityId} after={told} />
    </Suspense>
  );
}

/** What became of the answer: checked and explained, kept on the device, or not taken. */
function OutcomePanel(props: {
  check: Check;
  sentence: string;
  language: string;
  comesBack: boolean;
}): ReactNode {
  const { check, sentence, language, comesBack } = props;
  if (check.phase === 'kept') return <KeptPanel />;
  if (check.phase === 'refused') return <RefusedPanel code={check.code} />;
  if (check.phase !== 'checked') return null;
  return <FeedbackPanel result={check.result} sentence={sentence} language={language} returns={comesBack} />;
}

function StageHeading(props: {
  ref: React.Ref<HTMLHeadingElement>;
  activity: LessonActivity;
  returning: boolean;
  isWork: boolean;
}): ReactNode {
  const t = useTranslations('lesson');
  return (
    <div className="flex flex-col gap-2">
      <h1 ref={props.ref} tabIndex={-1} className="font-sans font-semibold text-base text-muted outline-none">
        {props.returning && `${t('again')}: `}
        {props.activity.title}
        {props.activity.purpose === 'quiz' && ` (${t('quiz')})`}
      </h1>
      {/* A check of a program shows no solution. */}
      {props.returning && (
        <p className="measure text-muted text-sm">{t(props.isWork ? 'againWorkText' : 'againText')}</p>
      )}
    </div>
  );
}

/** Turns the learner's answer into an attempt. Its draft is let go once the answer itself is kept. */
function useAnswering(
  props: StageProps & { renderer: ActivityRenderer },
  work: ReturnType<typeof useAnswer>,
) {
  const { lesson, activity, renderer } = props;
  const { check, submit, reopen } = useCheck();
  const readMs = useStopwatch();
  useWorkReports(activity.id, readMs, check.phase === 'answering', renderer.isWork === true);
  const complete = renderer.isComplete(activity.content, work.answer);
  return {
    check,
    complete,
    reopen,
    submit: async () => {
      const next = await submit({
        attemptId: newAttemptId(),
        activityId: activity.id,
        activityTitle: activity.title,
        lessonId: lesson.id,
        occasion: props.occasion,
        answer: work.answer,
        durationMs: Math.min(readMs(), 86_400_000),
        answeredAt: new Date().toISOString(),
      });
      if (next.phase === 'refused') return;
      if (renderer.isWork === true) noteCheck(props.memory, activity.id, next, work.answer);
      else work.forget();
      // The next try is talked about anew; a program that is being mended is the same try.
      if (renderer.isWork !== true || (next.phase === 'checked' && next.result.grade.correct))
        props.memory.saveAsked(activity.id, null);
      props.onNote(next.phase === 'checked' ? (next.result.grade.correct ? 'right' : 'wrong') : 'pending');
    },
  };
}

/** Work that is not right is taken up again with what its check said; work that is right needs nothing more. */
function noteCheck(memory: DeviceMemory, activityId: string, check: Check, answer: unknown): void {
  if (check.phase !== 'checked') return;
  const { attemptId, grade } = check.result;
  memory.noteShown(activityId, grade.correct ? null : { checked: { result: { attemptId, grade }, answer } });
}

/** A new activity takes the focus: its field where a keyboard is likely, else its title. */
function useArrivalFocus(phase: Check['phase'], isWork: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    // Work that is taken up again after a check is where the learner is already.
    if (phase !== 'answering' || (isWork && arrived.current)) return;
    arrived.current = true;
    const field = heading.current
      ?.closest('[data-stage]')
      ?.querySelector<HTMLElement>('input[type="text"]:not([readonly])');
    const target = field && window.matchMedia('(pointer: fine)').matches ? field : heading.current;
    target?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [phase, isWork]);
  return heading;
}

function useAnnouncedOutcome(check: Check, sentence: string): void {
  const t = useTranslations('lesson');
  const { phase } = check;
  const code = check.phase === 'refused' ? check.code : null;
  useEffect(() => {
    if (phase === 'checked') announce(sentence);
    if (phase === 'kept') announce(`${t('kept')}. ${t('keptText')}`);
    if (phase !== 'refused') return;
    announce(
      code === 'forbidden'
        ? `${t('noTryLeft')}. ${t('noTryLeftText')}`
        : `${t('refused')}. ${t('refusedText')}`,
    );
  }, [phase, code, sentence, t]);
}
