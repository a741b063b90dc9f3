import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** What an answer can be in a chart of days: a colour and a pattern each, so that either alone tells them apart. */
export const SERIES = ['right', 'notYet', 'aided'] as const;
export type Series = (typeof SERIES)[number];

const COLOURS: Record<Series, string> = {
  right: 'var(--sage)',
  notYet: 'var(--plum)',
  aided: 'var(--honey)',
};

/** Fill of a series; `scope` is unique on the page. */
export const fillOf = (scope: string, series: Series) => `url(#${scope}-${series})`;

/** The patterns that fills name: full, diagonal lines, dots. */
export function SeriesPatterns({ scope }: { scope: string }): ReactNode {
  const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${scope}-right`} {...size}>
        <rect width={8} height={8} fill={COLOURS.right} />
      </pattern>
      <pattern id={`${scope}-notYet`} {...size} patternTransform="rotate(45)">
        <rect width={8} height={8} fill="var(--surface)" />
        <rect width={4} height={8} fill={COLOURS.notYet} />
      </pattern>
      <pattern id={`${scope}-aided`} {...size}>
        <rect width={8} height={8} fill="var(--surface)" />
        <circle cx={4} cy={4} r={2.6} fill={COLOURS.aided} />
      </pattern>
    </defs>
  );
}

/** What the fills mean, in words. */
export function SeriesLegend({ scope }: { scope: string }): ReactNode {
  const t = useTranslations('charts');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {SERIES.map((series) => (
        <li key={series} className="inline-flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 20 14" className="h-3.5 w-5 shrink-0">
            <rect
              width={20}
              height={14}
              rx={3}
              fill={fillOf(scope, series)}
              stroke={COLOURS[series]}
              strokeWidth={1.5}
            />
          </svg>
          {t(series)}
        </li>
      ))}
    </ul>
  );
}

export const outlineOf = (series: Series) => COLOURS[series];
