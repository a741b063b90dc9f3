import { useTranslations } from 'next-intl';
import type { NextStep } from '../queries.ts';

/** The reason of a proposal in the reader's language, from its code and numbers. */
export function useReasonText(): (reason: NextStep['reason']) => string {
  const t = useTranslations('today.reason');
  // One code's values cannot be told apart from another's by type: they come from the server with the code.
  return ({ code, values }) =>
    (t as unknown as (key: string, values: Record<string, string | number>) => string)(code, values);
}
