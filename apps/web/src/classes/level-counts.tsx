import { useTranslations } from 'next-intl';
import { cn } from '#web/components/class-names.ts';
import { MasteryShape } from '#web/components/ui/mastery-mark.tsx';

const LEVELS = ['beginner', 'learning', 'proficient', 'mastered'] as const;

const STYLES: Record<(typeof LEVELS)[number], string> = {
  beginner: 'text-beginner',
  learning: 'text-learning',
  proficient: 'text-proficient',
  mastered: 'text-mastered',
};

/** How many skills stand at each level. Levels without a skill are left faint, so that rows can be compared. */
export function LevelCounts({ levels }: { levels: Record<(typeof LEVELS)[number], number> }) {
  const t = useTranslations('common.mastery');
  const all = useTranslations('classes.progress');
  if (LEVELS.every((level) => levels[level] === 0))
    return <span className="text-muted">{all('noSkills')}</span>;
  return (
    <ul className="flex justify-end gap-x-2 @2xl:justify-start @2xl:gap-x-4">
      {LEVELS.map((level) => (
        <li
          key={level}
          className={cn(
            'inline-flex @2xl:min-w-9 items-center gap-1 tabular-nums',
            levels[level] > 0 ? cn('font-semibold', STYLES[level]) : 'text-muted',
          )}
        >
          <MasteryShape level={level} className="size-4.5" />
          <span className="sr-only">{t(level)}: </span>
          {levels[level]}
        </li>
      ))}
    </ul>
  );
}

/** What the shapes mean, above the table they stand in. */
export function LevelLegend() {
  const t = useTranslations('common.mastery');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {LEVELS.map((level) => (
        <li key={level} className={cn('inline-flex items-center gap-1.5 font-medium', STYLES[level])}>
          <MasteryShape level={level} className="size-4.5" />
          {t(level)}
        </li>
      ))}
    </ul>
  );
}
