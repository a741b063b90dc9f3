import type { ReactNode } from 'react';
import { cn } from '#web/components/class-names.ts';
import type { Badge } from './queries.ts';

/** One drawing for each badge, on a 24 x 24 grid, in strokes like the mark of the house. */
const DRAWINGS: Record<Badge['badge'], ReactNode> = {
  'own-fire': <path d="M12 3c1 3 5 5 5 10a5 5 0 0 1-10 0c0-2 1-3 2-4 .3 1.3 1 2 2 2 1.5 0 1-4 1-8Z" />,
  'hard-wood': (
    <>
      <path d="M4 18 20 12M4 12l16 6" />
      <path d="M12 4c.6 1.7 2.5 2.6 2.5 5A2.5 2.5 0 0 1 12 11.5 2.5 2.5 0 0 1 9.5 9C9.5 6.6 11.4 5.7 12 4Z" />
    </>
  ),
  'second-wind': (
    <>
      <path d="M3 9h10a3 3 0 1 0-3-3M3 13h14a3 3 0 1 1-3 3" />
      <path d="M3 17h6" />
    </>
  ),
  'still-glowing': (
    <>
      <circle cx="12" cy="13" r="4" />
      <path d="M12 9V4M12 4 9.5 6M12 4l2.5 2M4 20h16" />
    </>
  ),
  'bright-days': (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1" />
    </>
  ),
  'whole-hearth': (
    <>
      <path d="M4 20V8l8-5 8 5v12Z" />
      <path d="M12 11c.6 1.6 2.5 2.4 2.5 5a2.5 2.5 0 0 1-5 0c0-2.6 1.9-3.4 2.5-5Z" />
    </>
  ),
  'steady-flame': (
    <>
      <path d="M12 3c.8 2.6 4 4 4 8a4 4 0 0 1-8 0c0-4 3.2-5.4 4-8Z" />
      <path d="M9 19h6M10 21.5h4" />
    </>
  ),
};

/** The sign of a badge: filled once a grade is earned, an outline before. */
export function BadgeMark({ badge, earned }: { badge: Badge['badge']; earned: boolean }): ReactNode {
  return (
    <span
      aria-hidden
      className={cn(
        'grid size-11 shrink-0 place-items-center rounded-full border-2 sm:size-14',
        earned ? 'border-ember bg-ember-soft text-ember-text' : 'border-edge border-dashed text-muted',
      )}
    >
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-6 sm:size-8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {DRAWINGS[badge]}
      </svg>
    </span>
  );
}
