import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import type { ReactNode } from 'react';
import type { RendererProps } from '../../../contract.ts';
import { InlineMarkdown } from '../../../rendering/markdown.tsx';
import { QUIET_BUTTON } from '../console-panel.tsx';
import type { TestResult } from '../schema.ts';
import type { EndKind } from './error-kinds.ts';
import type { ErrorExplanation } from './error-words.ts';
import { explainEnd, explainError } from './explain-error.ts';
import { readError } from './read-error.ts';

export interface ExplainedErrorProps {
  /** How the run ended. */
  status: TestResult['status'];
  stderr: string;
  /** Of the screens, in which the explanation is written. */
  screenLanguage: string;
  onLine(line: number, file?: string): void;
  t: RendererProps['t'];
}

const ENDS: Partial<Record<TestResult['status'], EndKind>> = {
  timeout: 'endless',
  memory: 'out-of-memory',
  'output-limit': 'too-much-output',
  crash: 'too-deep',
};

function explain(status: TestResult['status'], stderr: string, language: string): ErrorExplanation | null {
  const end = ENDS[status];
  if (end !== undefined) return explainEnd(end, language);
  const told = readError(stderr);
  return told === undefined ? null : explainError(told, language);
}

/** An error in plain words: what Python saw, a question that leads on, and the way to the learner's own line. */
export function ExplainedError({
  status,
  stderr,
  screenLanguage,
  onLine,
  t,
}: ExplainedErrorProps): ReactNode {
  const explanation = explain(status, stderr, screenLanguage);
  if (explanation === null) return null;
  const { lines = [], module } = readError(stderr) ?? {};
  const line = module?.line ?? lines.at(-1);
  const calls = [...new Set(module ? lines : lines.slice(0, -1))].slice(-MOST_CALLS);
  return (
    <div role="note" className="rise flex flex-col gap-2 rounded-lg bg-plum-soft p-4">
      <p className="measure">
        <span className="font-semibold">{t('pythonSaw')} </span>
        <InlineMarkdown text={explanation.saw} language={screenLanguage} />
      </p>
      {calls.length > 0 && (
        <p className="measure text-muted text-sm">
          {t('calledFrom', { lines: calls.join(' → '), count: calls.length })}
        </p>
      )}
      <p className="measure flex items-start gap-2">
        <CircleQuestionMark aria-hidden className="mt-1 size-4 shrink-0 text-plum" />
        <span>
          <InlineMarkdown text={explanation.asks} language={screenLanguage} />
        </span>
      </p>
      {line !== undefined && (
        <button
          type="button"
          className={`${QUIET_BUTTON} self-start`}
          onClick={() => onLine(line, module?.file)}
        >
          {module ? t('goToLineOf', module) : t('goToLine', { line })}
        </button>
      )}
    </div>
  );
}

/** Of the calls that led there, the last few say enough. */
const MOST_CALLS = 4;
