import TrendingUp from 'lucide-react/icons/trending-up';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { MasteryChange } from '../queries.ts';
import { hasMoved, useMasteryWords } from './mastery-level.tsx';

/** What one answer moved, in a line for each skill. */
export function MasteryMoves({ changes }: { changes: readonly MasteryChange[] }): ReactNode {
  const t = useTranslations('lesson');
  const words = useMasteryWords();
  const moved = changes.filter(hasMoved);
  if (moved.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-muted">
      {moved.map((change) => (
        <li key={change.skillId} className="flex items-center gap-2">
          <TrendingUp aria-hidden className="size-4 shrink-0 rtl:-scale-x-100" />
          {t('moved', {
            skill: change.skillName,
            before: words(change.before),
            after: words(change.after),
          })}
        </li>
      ))}
    </ul>
  );
}
