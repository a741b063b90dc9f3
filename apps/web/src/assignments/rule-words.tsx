import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AssignmentTerms } from './queries.ts';

/** How many tries and how much help, in one line. */
export function RuleWords({ maxAttempts, help }: Pick<AssignmentTerms, 'maxAttempts' | 'help'>): ReactNode {
  const t = useTranslations('assignments');
  const terms = useTranslations('terms');
  return (
    <>
      {maxAttempts === null ? t('tries.any') : t('tries.limit', { count: maxAttempts })} ·{' '}
      {terms(`helpRule.${help}`)}
    </>
  );
}
