import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Run } from './queries.ts';

/** What ends a run from outside of it: not an error of Python's, so a teacher reads it in words. */
const LIMITS = ['timeout', 'memory', 'output-limit', 'crash'] as const;

/** How a run or a check ended, in a few words. An error's key is its kind and its line, `NameError:3`, or the limit it met. */
export function RunWords({ run }: { run: Omit<Run, 'id'> }): ReactNode {
  const t = useTranslations('work');
  if (run.kind === 'check') return run.passed ? t('right') : t('notYet', { percent: run.scorePercent ?? 0 });
  if (run.passed) return t('ranThrough');
  const limit = LIMITS.find((one) => one === run.errorKey);
  if (limit !== undefined) return t(`stoppedBy.${limit}`);
  const [error = '', line] = (run.errorKey ?? '').split(':');
  return line === undefined ? t('ranWrong', { error }) : t('ranWrongAt', { error, line });
}
