import Check from 'lucide-react/icons/check';
import CircleDot from 'lucide-react/icons/circle-dot';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Evidence } from '../queries.ts';

/** How an answer went, by sign, word and colour. */
export function Outcome({ row }: { row: Pick<Evidence, 'correct' | 'score'> }): ReactNode {
  const t = useTranslations('progress');
  const Icon = row.correct ? Check : CircleDot;
  const words = row.correct
    ? t('right')
    : row.score > 0
      ? t('partly', { percent: Math.round(row.score * 100) })
      : t('wrong');
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-semibold ${row.correct ? 'text-sage' : 'text-plum'}`}
    >
      <Icon aria-hidden className="size-4" strokeWidth={2.5} />
      {words}
    </span>
  );
}
