import { type ReactNode, useId } from 'react';
import type { RendererProps } from '../../contract.ts';
import { drawInOrder } from '../../rendering/draw-in-order.tsx';
import { Mark } from '../../rendering/mark.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import { StepsButton } from './console-panel.tsx';
import { LazyExplainedError } from './errors/lazy-explained-error.tsx';
import { asTraceback, cutInterrupt, identifyError } from './errors/read-error.ts';
import { findFirstDifference } from './first-difference.ts';
import { nameOf, PartList, Snippet } from './part-list.tsx';
import type { Difference, Feedback, TestResult } from './schema.ts';
import { requestOfTest } from './stepper/step-request.ts';

export interface ResultsProps {
  feedback: Feedback;
  /** The program was changed since. */
  isOld: boolean;
  /** How long a test may run. */
  timeoutMs: number;
  language: string;
  screenLanguage: string;
  /** The error that is explained above already, as `identifyError` names it. */
  explained: string | null;
  onLine(line: number, file?: string): void;
  /** Opens the steps of a test; null where nothing can be run. */
  onSteps: ((test: TestResult) => void) | null;
  t: RendererProps['t'];
}

/** One entry for each test: passed or not, and for one that can be seen what was expected and what came. */
export function TestResults({ feedback, isOld, explained, ...props }: ResultsProps): ReactNode {
  const { t } = props;
  const title = useId();
  const groups = Map.groupBy(feedback.tests, ({ visible }) => visible);
  const explains = chooseExplained(feedback.tests, explained);
  return (
    <section aria-labelledby={title} className="flex flex-col gap-3">
      <h2 id={title} className="font-sans font-semibold text-sm text-muted">
        {t(isOld ? 'lastResults' : 'results')}
      </h2>
      <ol className="flex flex-col gap-3">
        {feedback.tests.map((test) => (
          <li
            key={test.key}
            className="flex flex-col gap-2 rounded-md border border-hairline bg-surface p-3 sm:p-4"
          >
            <TestHead test={test} number={(groups.get(test.visible)?.indexOf(test) ?? 0) + 1} t={t} />
            {!test.passed && <Failure test={test} explains={explains.has(test)} {...props} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Tests whose error is explained: each error once, and none that is explained above. */
function chooseExplained(tests: readonly TestResult[], explained: string | null): Set<TestResult> {
  const known = new Set([explained]);
  const chosen = new Set<TestResult>();
  for (const test of tests) {
    const error = identifyError(asTraceback(test.traceback?.text ?? ''));
    if (error !== null && known.has(error)) continue;
    known.add(error);
    chosen.add(test);
  }
  return chosen;
}

function TestHead({
  test,
  number,
  t,
}: {
  test: TestResult;
  number: number;
  t: RendererProps['t'];
}): ReactNode {
  const [first] = test.given;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <h3 className="min-w-0 font-sans text-base">
        {!test.visible && t('hidden', { number })}
        {test.visible && (first === undefined ? t('test', { number }) : <Snippet text={first.text} />)}
      </h3>
      <p className="flex items-baseline gap-3">
        <Mark outcome={test.passed ? 'right' : 'wrong'} word={t(test.passed ? 'passed' : 'failed')} />
        {/* One that was stopped took as long as it had, which is said below. */}
        {test.status !== 'not-run' && test.status !== 'timeout' && (
          <span className="text-muted text-sm tabular-nums">{t('ms', { ms: test.durationMs })}</span>
        )}
      </p>
    </div>
  );
}

function Failure({
  test,
  explains,
  timeoutMs,
  language,
  screenLanguage,
  onLine,
  onSteps,
  t,
}: Omit<ResultsProps, 'feedback' | 'isOld' | 'explained'> & {
  test: TestResult;
  explains: boolean;
}): ReactNode {
  const { status, traceback, stdout, hint } = test;
  // An error that nobody wanted is told below; a row of it would read as if nothing at all had been wanted.
  const differences = test.differences.filter(
    ({ what, expected }) =>
      traceback === null || !(what === 'no-answer' || (what === 'raises' && expected === null)),
  );
  const said = status !== 'ok' && status !== 'error' ? t(status, { seconds: timeoutMs / 1000 }) : '';
  const told = traceback?.text ?? '';
  const shown = status === 'timeout' ? cutInterrupt(told) : told;
  return (
    <div className="flex flex-col gap-3">
      {test.given.length > 1 && <PartList parts={test.given.slice(1)} t={t} />}
      {said !== '' && <p>{said}</p>}
      {differences.some(({ expected, actual }) => expected !== null || actual !== null) && (
        <Differences differences={differences} t={t} />
      )}
      {stdout !== '' && differences.every(({ what }) => what !== 'stdout') && (
        <Block label={t('printed')} text={stdout} />
      )}
      {shown !== '' && <Block label={t('traceback')} text={shown} />}
      {explains && (
        <LazyExplainedError
          status={status}
          stderr={asTraceback(told)}
          screenLanguage={screenLanguage}
          onLine={onLine}
          t={t}
        />
      )}
      {onSteps && status !== 'not-run' && requestOfTest('', {}, test) && (
        <StepsButton onSteps={() => onSteps(test)} t={t} />
      )}
      {hint !== null && (
        <p className="measure text-muted">
          <InlineMarkdown text={hint} language={language} />
        </p>
      )}
    </div>
  );
}

/** Expected beside actual; on a narrow screen one below the other. */
function Differences({
  differences,
  t,
}: {
  differences: readonly Difference[];
  t: RendererProps['t'];
}): ReactNode {
  return (
    <table className="w-full border-collapse text-start">
      <thead className="max-sm:sr-only">
        <tr>
          <th scope="col" className={HEAD}>
            {t('result')}
          </th>
          <th scope="col" className={HEAD}>
            {t('expected')}
          </th>
          <th scope="col" className={HEAD}>
            {t('actual')}
          </th>
        </tr>
      </thead>
      <tbody>
        {drawInOrder(differences, (difference) => (
          <tr className="max-sm:flex max-sm:flex-col max-sm:py-1">
            <th scope="row" className={`${CELL} text-start font-normal text-muted text-sm`}>
              {nameOf(difference, t)}
              <DiffersFrom difference={difference} t={t} />
            </th>
            <Side label={t('expected')} text={difference.expected} nothing={t('nothing')} />
            <Side
              label={t('actual')}
              text={difference.actual}
              nothing={t(difference.what === 'file' ? 'noFile' : 'nothing')}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In long texts, where to look; read out with the row's name. */
function DiffersFrom({ difference, t }: { difference: Difference; t: RendererProps['t'] }): ReactNode {
  const { what, expected, actual } = difference;
  const isText = (what === 'stdout' || what === 'file') && expected !== null && actual !== null;
  const line = isText ? findFirstDifference(expected, actual) : null;
  return line !== null && <span className="block">{t('differsFrom', { line })}</span>;
}

const HEAD = 'border-hairline border-b py-1 pe-3 text-start font-semibold text-sm';
const CELL = 'align-top py-1 pe-3 sm:border-hairline sm:border-b';

function Side({ label, text, nothing }: { label: string; text: string | null; nothing: string }): ReactNode {
  return (
    <td className={CELL}>
      <span aria-hidden className="me-2 font-semibold text-sm sm:hidden">
        {label}
      </span>
      {text === null || text === '' ? <em className="text-muted">{nothing}</em> : <Snippet text={text} />}
    </td>
  );
}

function Block({ label, text }: { label: string; text: string }): ReactNode {
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="text-muted text-sm">{label}</figcaption>
      <pre
        dir="ltr"
        translate="no"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        className="max-h-60 overflow-auto whitespace-pre-wrap break-words rounded-md bg-sunken px-3 py-2 font-mono text-[0.9em]"
      >
        {text}
      </pre>
    </figure>
  );
}
