import TrendingDown from 'lucide-react/icons/trending-down';
import TrendingUp from 'lucide-react/icons/trending-up';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { MasteryChange } from '../queries.ts';
import { hasFallen, hasMoved } from './mastery-level.tsx';
import { useMasteryWords } from './use-mastery-words.ts';

/** What one answer moved, in a line for each skill. */
export function MasteryMoves({ changes }: { changes: readonly MasteryChange[] }): ReactNode {
  const t = useTranslations('lesson');
  const words = useMasteryWords();
  const moved = changes.filter(hasMoved);
  if (moved.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-muted">
      {moved.map((change) => (
        <li key={change.skillId} className="flex items-start gap-2">
          <Trend change={change} />
          <span>
            {t.rich('moved', {
              skill: change.skillName,
              before: words(change.before),
              after: words(change.after),
              numbers: (chunks) => <span className="inline-block">{chunks}</span>,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Trend({ change }: { change: MasteryChange }): ReactNode {
  const Arrow = hasFallen(change) ? TrendingDown : TrendingUp;
  return <Arrow aria-hidden className="mt-1.5 size-4 shrink-0 rtl:-scale-x-100" />;
}
