import type { TutorLanguage } from '@kindling/shared';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Column, Table } from '#web/components/ui/table.tsx';
import { guessLanguage } from '../guess-language.ts';
import type { Mistake, ReviewedMistake } from './queries.ts';

/** Types that have a name for people; what a rule calls otherwise is one of the others. */
const TYPES = [
  'agreement',
  'article',
  'capital',
  'missing-word',
  'negation',
  'plural',
  'preposition',
  'punctuation',
  'spelling',
  'tense',
  'verb-form',
  'word-choice',
  'word-order',
] as const;

/** The name of a type of mistake. */
function useMistakeName(): (type: string) => string {
  const t = useTranslations('sessions.types');
  return (type) => t(TYPES.find((known) => known === type) ?? 'other');
}

/** How often each type of mistake was found, and among how many words. */
export function MistakeTable({
  mistakes,
  caption,
}: {
  mistakes: readonly Mistake[];
  caption: string;
}): ReactNode {
  const t = useTranslations('sessions');
  const nameOf = useMistakeName();
  if (mistakes.length === 0) return <p className="text-muted">{t('noMistakes')}</p>;
  const columns: Column<Mistake>[] = [
    { key: 'type', header: t('type'), bare: true, cell: ({ type }) => nameOf(type) },
    { key: 'count', header: t('count'), numeric: true, cell: ({ count }) => count },
    {
      key: 'rate',
      header: t('rate'),
      numeric: true,
      // Rounded, a mistake in thousands of words is none.
      cell: ({ perHundredWords: rate }) =>
        rate === 0 ? t('rareRate', { rate: 0.1 }) : t('rateOf', { rate }),
    },
  ];
  return <Table caption={caption} columns={columns} rows={mistakes} rowKey={({ type }) => type} />;
}

/** What to look at again: as it was said, as it is better, and why. */
export function ReviewList({
  review,
  language,
}: {
  review: readonly ReviewedMistake[];
  /** Where it is not known, as in lists of several conversations, the words have to tell. */
  language?: TutorLanguage;
}): ReactNode {
  const t = useTranslations('sessions');
  return (
    <ul className="grid gap-3">
      {review.map(({ from, to, why, count }) => (
        <li key={`${from}-${to}`} className="grid gap-0.5 border-sage border-s-2 ps-3">
          <p className="wrap-anywhere">
            <span lang={language ?? guessLanguage(`${from} ${to}`, 'en')}>
              <del className="text-muted">{from}</del>{' '}
              <ins className="font-semibold text-sage no-underline">{to}</ins>
            </span>
            {count > 1 && <span className="text-muted text-sm"> {t('times', { count })}</span>}
          </p>
          {why !== '' && <p className="text-muted text-sm">{why}</p>}
        </li>
      ))}
    </ul>
  );
}
