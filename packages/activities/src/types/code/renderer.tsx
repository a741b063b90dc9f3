import AlignLeft from 'lucide-react/icons/align-left';
import Play from 'lucide-react/icons/play';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Square from 'lucide-react/icons/square';
import { memo, type ReactNode, useId, useRef, useState } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { Question } from '../../rendering/question.tsx';
import { ConsolePanel, errorsOf, QUIET_BUTTON } from './console-panel.tsx';
import { useTidy } from './editing/use-tidy.tsx';
import { identifyError, readError } from './errors/read-error.ts';
import { isPythonFile } from './own-file-names.ts';
import { PartList } from './part-list.tsx';
import { Program, type ProgramHandle } from './program.tsx';
import {
  answerOfFiles,
  changeFile,
  filesBeside,
  filesOfAnswer,
  isSameAnswer,
  listFiles,
  listOwnFiles,
  PROGRAM_FILE,
} from './program-files.ts';
import { ProgramReview } from './program-review.tsx';
import type { Answer, Feedback, PublicContent, TestResult } from './schema.ts';
import { LazyStepper } from './stepper/lazy-stepper.tsx';
import { requestOfTest, requestOfTry, type StepRequest } from './stepper/step-request.ts';
import { type ResultsProps, TestResults } from './test-results.tsx';
import { IDLE, isBusy, isOldTry, type PracticeState, usePractice } from './use-practice.tsx';

type Props = RendererProps<PublicContent, Answer>;

/** Everything that moves around a program: trying it, stepping through it, tidying it up, and where it failed. */
function useProgram(props: Props) {
  const { content, answer, onAnswer, disabled } = props;
  const editor = useRef<ProgramHandle>(null);
  const trying = usePractice(content.limits);
  const { feedback, isOld } = useLastFeedback(props);
  // Once the program was checked as it is now, what another one printed before would only mislead.
  const beside = filesBeside(content, answer);
  const isOldTried = isOldTry(trying.state, answer.source, beside);
  const isOver = isOldTried && feedback !== null && !isOld;
  const practice = isOver ? { ...trying, state: IDLE } : trying;
  const run = () => void practice.run(answer.source, beside);
  const reset = () => onAnswer({ source: content.starter });
  const looked = useLookedAt(props);
  const canReset = (answer.source !== content.starter || answer.files !== undefined) && !disabled;
  const [stepping, setStepping] = useState<StepRequest | null>(null);
  const stepThroughTest = (test: TestResult) =>
    setStepping(requestOfTest(answer.source, beside, test) ?? null);
  const goToLine = (line: number, file?: string) => editor.current?.goToLine(line, file);
  return {
    ...{ editor, practice, feedback, isOld, run, looked, stepping, stepThroughTest, goToLine },
    isOldTry: isOldTried && !isOver,
    reset: canReset ? reset : null,
    errorLine: findTriedLine(practice.state) ?? (feedback && !isOld ? findErrorLine(feedback) : null),
    stepThroughTry: () => setStepping(requestOfTry(answer.source, beside, practice.state.parts)),
    endStepping: () => setStepping(null),
  };
}

/** The file that is looked at, the program at first, and tidying it up where it is Python that may be changed. */
function useLookedAt({ content, answer, onAnswer, disabled }: Props) {
  const [chosen, onShow] = useState(PROGRAM_FILE);
  const files = listFiles(content, answer);
  // One that is gone from elsewhere is looked at no more.
  const file = files.find(({ name }) => name === chosen) ?? { name: PROGRAM_FILE, editable: true };
  const { name: shown, editable } = file;
  const text = shown === PROGRAM_FILE ? answer.source : (filesBeside(content, answer)[shown] ?? '');
  const tidy = useTidy(text, (tidied) => onAnswer(changeFile(content, answer, shown, tidied)));
  return { shown, onShow, tidy: disabled || !editable || !isPythonFile(shown) ? null : tidy };
}

function Code(props: Props): ReactNode {
  const { content, language, screenLanguage, t } = props;
  const id = useId();
  const program = useProgram(props);
  const { practice, feedback, isOld, stepping, goToLine } = program;
  return (
    <div className="flex flex-col gap-5">
      <Question content={content} language={language} promptId={`${id}-prompt`} />
      <Examples content={content} t={t} />
      <Workplace {...props} program={program} />
      <ConsolePanel
        practice={practice}
        isOld={program.isOldTry}
        entryName={content.entryName}
        timeoutMs={content.limits.timeoutMs}
        screenLanguage={screenLanguage}
        onLine={goToLine}
        onSteps={program.stepThroughTry}
        t={t}
      />
      {stepping && (
        // A program beside its memory wants more room than the column of a lesson.
        <div className="xl:-mx-44">
          <LazyStepper
            request={stepping}
            limits={content.limits}
            screenLanguage={screenLanguage}
            onClose={program.endStepping}
            t={t}
          />
        </div>
      )}
      {feedback && (
        <Checked
          feedback={feedback}
          isOld={isOld}
          timeoutMs={content.limits.timeoutMs}
          language={language}
          screenLanguage={screenLanguage}
          explained={findExplained(practice.state)}
          onLine={goToLine}
          onSteps={practice.isOffered ? program.stepThroughTest : null}
          t={t}
        />
      )}
    </div>
  );
}

/** Where the program is written, and what can be done with it there. */
function Workplace({ program, ...props }: Props & { program: ReturnType<typeof useProgram> }): ReactNode {
  const { content, answer, onAnswer, disabled, isSketch, screenLanguage, t } = props;
  const { editor, practice, run, looked, errorLine, reset } = program;
  return (
    <Program
      ref={editor}
      content={content}
      answer={answer}
      onAnswer={onAnswer}
      shown={looked.shown}
      onShow={looked.onShow}
      onRun={run}
      onTidy={() => looked.tidy?.tidy()}
      disabled={disabled}
      isSketch={isSketch === true}
      errorLine={errorLine}
      screenLanguage={screenLanguage}
      t={t}
    >
      <Tools
        practice={practice}
        onRun={run}
        tidy={looked.tidy}
        onReset={reset}
        hasOwnFiles={listOwnFiles(content, answer).length > 0}
        t={t}
      />
    </Program>
  );
}

/** What the last check showed: of a program that passed how it is written, and every test. */
function Checked(props: ResultsProps): ReactNode {
  const { review } = props.feedback;
  return (
    <>
      {review && <ProgramReview review={review} {...props} />}
      <TestResults {...props} />
    </>
  );
}

interface ToolsProps {
  practice: ReturnType<typeof usePractice>;
  onRun(): void;
  /** Null while nothing can be written, and for what is no Python. */
  tidy: ReturnType<typeof useTidy> | null;
  /** Null while there is nothing to throw away. */
  onReset: (() => void) | null;
  /** They would be thrown away as well. */
  hasOwnFiles: boolean;
  t: RendererProps['t'];
}

/** What can be done with the program without counting. */
function Tools({ practice, onRun, tidy, onReset, hasOwnFiles, t }: ToolsProps): ReactNode {
  return (
    <div className="flex flex-wrap gap-2">
      {isBusy(practice.state) ? (
        <button type="button" className={QUIET_BUTTON} onClick={practice.stop}>
          <Square aria-hidden className="size-4" />
          {t('stop')}
        </button>
      ) : (
        <button type="button" className={QUIET_BUTTON} onClick={onRun} aria-disabled={!practice.isOffered}>
          <Play aria-hidden className="size-4" />
          {t('run')}
        </button>
      )}
      {tidy?.isOffered && (
        <button type="button" className={QUIET_BUTTON} onClick={tidy.tidy} aria-keyshortcuts="Shift+Alt+F">
          <AlignLeft aria-hidden className="size-4" />
          {t('tidy')}
        </button>
      )}
      {onReset && (
        <Reset onReset={onReset} question={hasOwnFiles ? 'resetQuestionFiles' : 'resetQuestion'} t={t} />
      )}
      {tidy?.isOffered && (
        <p role="status" className="self-center text-muted text-sm">
          {tidy.outcome && t(tidy.outcome)}
        </p>
      )}
    </div>
  );
}

/** What was checked, and what it showed. */
interface Shown {
  feedback: Feedback;
  answer: Answer;
}

/** What the last check said stays in sight while the program is mended. */
function useLastFeedback({ grade, answer, lastCheck }: Props): { feedback: Feedback | null; isOld: boolean } {
  const [last, setLast] = useState<Shown | null>(null);
  const now = (grade?.feedback ?? null) as Feedback | null;
  if (now !== null && now !== last?.feedback) setLast({ feedback: now, answer });
  const shown = last ?? beforeLoading(lastCheck);
  return { feedback: shown?.feedback ?? null, isOld: shown !== null && !isSameAnswer(shown.answer, answer) };
}

/** What was shown before the page was loaded again; nothing where an older version of the page wrote it otherwise. */
function beforeLoading(lastCheck: Props['lastCheck']): Shown | null {
  const feedback = lastCheck?.grade.feedback as Partial<Feedback> | undefined;
  if (!lastCheck || !Array.isArray(feedback?.tests)) return null;
  return { feedback: feedback as Feedback, answer: lastCheck.answer };
}

/** Where the last try was stopped by an error. */
function findTriedLine({ result, parts }: PracticeState): number | null {
  return result?.status === 'error' ? (readError(errorsOf(parts))?.lines.at(-1) ?? null) : null;
}

/** The error that stands explained below the output. */
function findExplained({ result, parts }: PracticeState): string | null {
  const isExplained = result?.status === 'error' || result?.status === 'timeout';
  return isExplained ? identifyError(errorsOf(parts)) : null;
}

function findErrorLine({ tests }: Feedback): number | null {
  return tests.find(({ passed, traceback }) => !passed && traceback?.line)?.traceback?.line ?? null;
}

interface ExamplesProps {
  content: PublicContent;
  t: RendererProps['t'];
}

/** The same with every letter that is typed. */
const Examples = memo(function Examples({ content, t }: ExamplesProps): ReactNode {
  const title = useId();
  return (
    <section aria-labelledby={title} className="flex flex-col gap-2">
      <h2 id={title} className="font-sans font-semibold text-sm text-muted">
        {t('examples')}
      </h2>
      <ul className="flex flex-col gap-2">
        {content.examples.map(({ key, given, wanted }) => (
          <li key={key} className="rounded-md border border-hairline bg-sunken px-4 py-3">
            <PartList parts={[...given, ...wanted]} t={t} />
          </li>
        ))}
      </ul>
      {content.hiddenTests > 0 && (
        <p className="text-muted text-sm">{t('hiddenTests', { count: content.hiddenTests })}</p>
      )}
    </section>
  );
});

/** Asks once more: what is thrown away is an hour's work. */
function Reset(props: { onReset(): void; question: string; t: RendererProps['t'] }): ReactNode {
  const { onReset, question, t } = props;
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" className={QUIET_BUTTON} onClick={() => setAsked(true)}>
        <RotateCcw aria-hidden className="size-4" />
        {t('reset')}
      </button>
    );
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="contents">{t(question)}</legend>
      <button
        type="button"
        // biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that was pressed.
        autoFocus
        className={QUIET_BUTTON}
        onClick={() => {
          setAsked(false);
          onReset();
        }}
      >
        {t('resetYes')}
      </button>
      <button type="button" className={QUIET_BUTTON} onClick={() => setAsked(false)}>
        {t('resetNo')}
      </button>
    </fieldset>
  );
}

export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: Code,
  emptyAnswer: ({ starter }) => ({ source: starter }),
  isComplete: (_content, answer) => answer.source.trim() !== '',
  isWork: true,
  files: {
    of: filesOfAnswer,
    toAnswer: answerOfFiles,
  },
  describeGrade: (_content, grade, t) => {
    const { passedTests, totalTests } = grade.feedback as Feedback;
    const counts = { passed: passedTests, total: totalTests };
    const outcome = grade.correct ? 'outcomeRight' : 'outcomeWrong';
    return t(totalTests === 1 ? `${outcome}OfOne` : outcome, counts);
  },
};
