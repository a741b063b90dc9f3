import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '../class-names.ts';

export type MasteryLevel = 'beginner' | 'learning' | 'proficient' | 'mastered';

/** Colour, shape and word say the level; any one of them is enough. Shapes on a 20 x 20 grid. */
const LEVELS: Record<MasteryLevel, { style: string; shape: ReactNode }> = {
  beginner: {
    style: 'bg-beginner-soft text-beginner',
    shape: (
      <>
        <circle cx="10" cy="10" r="3.6" fill="currentColor" stroke="none" />
        <circle cx="10" cy="10" r="7" />
      </>
    ),
  },
  learning: {
    style: 'bg-learning-soft text-learning',
    shape: (
      <path d="M10 2.5 11.9 8.1 17.5 10l-5.6 1.9L10 17.5l-1.9-5.6L2.5 10l5.6-1.9Z" fill="currentColor" />
    ),
  },
  proficient: {
    style: 'bg-proficient-soft text-proficient',
    shape: (
      <path
        d="M10.2 1.8c.5 2.3 1.7 3.8 3.3 5.2 1.7 1.5 2.5 3.1 2.5 5a6 6 0 0 1-12 0c0-1 .3-1.9.9-2.6.3 1.1 1.1 1.7 2 1.7 1.2 0 2-.9 2-2.1 0-1.5-1-2.5-1-4 0-1.3.7-2.4 2.3-3.2Z"
        fill="currentColor"
      />
    ),
  },
  mastered: {
    style: 'bg-mastered-soft text-mastered',
    shape: (
      <path
        d="m10 2.4 2.3 4.9 5.3.6-3.9 3.7 1 5.3-4.7-2.6-4.7 2.6 1-5.3L2.4 7.9l5.3-.6Z"
        fill="currentColor"
      />
    ),
  },
};

/** The shape alone, for places where the word stands beside it. */
export function MasteryShape({ level, className }: { level: MasteryLevel; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cn('shrink-0 base:size-5', className)}
    >
      {LEVELS[level].shape}
    </svg>
  );
}

/** Level of one skill, `null` before the first evidence. `percent` is whole, 0-100. */
export function MasteryMark({
  level,
  percent,
  className,
}: {
  level: MasteryLevel | null;
  percent?: number;
  className?: string;
}) {
  const t = useTranslations('common.mastery');
  const style = 'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 font-semibold text-sm';
  if (level === null) {
    return (
      <span className={cn(style, 'border border-edge border-dashed text-muted', className)}>
        {t('not-started')}
      </span>
    );
  }
  return (
    <span className={cn(style, LEVELS[level].style, className)}>
      <MasteryShape level={level} className="size-4" />
      {t(level)}
      {percent === undefined ? null : <span className="tabular-nums">{t('percent', { percent })}</span>}
    </span>
  );
}
