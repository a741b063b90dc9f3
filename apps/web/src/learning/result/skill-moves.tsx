import ArrowRight from 'lucide-react/icons/arrow-right';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { hasMoved, MasteryLevelMark } from '../mastery/mastery-level.tsx';
import { useMasteryWords } from '../mastery/use-mastery-words.ts';
import type { MasteryChange } from '../queries.ts';

/** Each skill of the lesson with its level before and after; the sentence says it for those who cannot see it. */
export function SkillMoves({ changes }: { changes: readonly MasteryChange[] }): ReactNode {
  const t = useTranslations('lesson.result');
  const stood = !changes.some(hasMoved) && <p className="text-muted">{t('noSkills')}</p>;
  if (changes.length === 0) return stood;
  return (
    <>
      {stood}
      <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-surface">
        {changes.map((change) => (
          <SkillMove key={change.skillId} change={change} />
        ))}
      </ul>
    </>
  );
}

function SkillMove({ change }: { change: MasteryChange }): ReactNode {
  const t = useTranslations('lesson.result');
  const words = useMasteryWords();
  const moved = hasMoved(change);
  const values = { skill: change.skillName, before: words(change.before), after: words(change.after) };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
      <span aria-hidden className="font-semibold">
        {change.skillName}
      </span>
      <span className="sr-only">{moved ? t('change', values) : t('same', values)}</span>
      <span aria-hidden className="flex flex-wrap items-center gap-2">
        {moved && (
          <>
            <MasteryLevelMark mastery={change.before} />
            <ArrowRight className="size-4 text-muted rtl:-scale-x-100" />
          </>
        )}
        <MasteryLevelMark mastery={change.after} />
      </span>
    </li>
  );
}
