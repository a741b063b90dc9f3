import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#web/components/ui/badge.tsx';
import type { Word, WordState } from './queries.ts';

const TONES = { new: 'neutral', learning: 'honey', known: 'sage' } as const satisfies Record<
  WordState,
  string
>;

/** How far the learner is with a word or fact, and when it comes next. */
export function WordStanding({ review }: { review: Word['review'] }): ReactNode {
  const t = useTranslations('words');
  const format = useFormatter();
  const { state, dueAt } = review;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-sm">
      <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      {dueAt !== null && (
        <time dateTime={dueAt}>
          {new Date(dueAt) <= new Date()
            ? t('dueNow')
            : t('due', { day: format.dateTime(new Date(dueAt), { dateStyle: 'medium' }) })}
        </time>
      )}
    </span>
  );
}
