import Link from 'next/link';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { CSSProperties, ReactNode } from 'react';
import { MasteryShape } from '#web/components/ui/mastery-mark.tsx';
import { addressOfConcept } from './address-of-concept.ts';
import {
  COLUMNS,
  drawLine,
  IDEA_HEIGHT,
  LINE_UNITS,
  layOutMap,
  type MapLayout,
  type MapPlace,
} from './lay-out-map.ts';
import { type MappedConcept, sideOf } from './types.ts';

type Place = MapPlace<MappedConcept>;

/**
 * Ideas by layer as one list of links: below one another where it is narrow, drawn where it is wide. The lines carry
 * nothing that the list does not say: each link names what comes before it.
 */
export function ConceptMap({ concepts }: { concepts: readonly MappedConcept[] }): ReactNode {
  const t = useTranslations('concepts');
  const layout = layOutMap(concepts);
  const lines = listLines(layout);
  const titles = useTitles(concepts);
  return (
    <div className="@container">
      <ol
        className="relative isolate flex flex-col gap-5 sm:gap-8 @4xl:block @4xl:h-(--height)"
        style={{ '--height': `${layout.height}rem` } as CSSProperties}
      >
        {layout.layers.map(({ layer, top, places }) => (
          <li key={layer} className="flex flex-col gap-3">
            <h2
              className="font-sans font-semibold text-base text-muted @4xl:absolute @4xl:top-(--top)"
              style={{ '--top': `${top}rem` } as CSSProperties}
            >
              {t(layer === 0 ? 'firstStep' : 'step', { step: layer + 1 })}
            </h2>
            <ul className="grid grid-cols-2 gap-2 @4xl:contents">
              {places.map((place) => (
                <li key={place.idea.key} className="group @4xl:contents">
                  <Lines lines={lines.get(place.idea.key)} height={layout.height} />
                  <Idea place={place} titles={titles} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function useTitles(concepts: readonly MappedConcept[]): ReadonlyMap<string, string> {
  const side = sideOf(useLocale());
  return new Map(concepts.map(({ key, title }) => [key, title[side]]));
}

function Idea({ place, titles }: { place: Place; titles: ReadonlyMap<string, string> }): ReactNode {
  const t = useTranslations('concepts');
  const levels = useTranslations('common.mastery');
  const format = useFormatter();
  const { key, before, mastery } = place.idea;
  const level = mastery?.state === 'started' ? mastery.level : null;
  const needs = before.flatMap((one) => titles.get(one) ?? []);
  const left = { '--left': `${(place.column * 100) / COLUMNS}%`, '--top': `${place.top}rem` };
  return (
    <Link
      href={addressOfConcept(key)}
      prefetch={false}
      className="flex min-h-11 items-center gap-2.5 rounded-lg border border-hairline bg-surface px-3 py-2 text-ink max-sm:gap-2 max-sm:px-2 max-sm:py-1.5 max-sm:text-sm max-sm:leading-tight no-underline hover:border-ember focus-visible:border-ember @4xl:absolute @4xl:top-(--top) @4xl:left-(--left) @4xl:z-10 @4xl:h-(--idea) @4xl:w-(--width) @4xl:text-sm @4xl:leading-tight"
      style={
        {
          ...left,
          '--width': `calc(${100 / COLUMNS}% - 0.75rem)`,
          '--idea': `${IDEA_HEIGHT}rem`,
        } as CSSProperties
      }
    >
      {level === null ? <NotBegun /> : <MasteryShape level={level} className={`size-5 ${COLOURS[level]}`} />}
      <span className="min-w-0 break-words">
        <span className="font-semibold">{titles.get(key)}</span>
        <span className="sr-only">{`. ${levels(level ?? 'not-started')}. `}</span>
        {needs.length > 0 && (
          // A phone has room for names; what comes before stands on the page of each idea.
          <span className="block text-muted text-sm max-sm:sr-only @4xl:sr-only">
            {t('after', { list: format.list(needs, { type: 'conjunction' }) })}
          </span>
        )}
      </span>
    </Link>
  );
}

const COLOURS = {
  beginner: 'text-beginner',
  learning: 'text-learning',
  proficient: 'text-proficient',
  mastered: 'text-mastered',
} as const;

function NotBegun(): ReactNode {
  return <span aria-hidden className="size-4 shrink-0 rounded-full border border-edge border-dashed" />;
}

interface IdeaLines {
  /** From what it needs. */
  needs: string[];
  /** To what it opens. */
  opens: string[];
}

function listLines(layout: MapLayout<MappedConcept>): ReadonlyMap<string, IdeaLines> {
  const places = layout.layers.flatMap((layer) => layer.places);
  const lines = new Map(places.map(({ idea }) => [idea.key, { needs: [], opens: [] } as IdeaLines]));
  const byKey = new Map(places.map((place) => [place.idea.key, place]));
  for (const place of places) {
    for (const key of place.idea.before) {
      const from = byKey.get(key);
      if (from === undefined) continue;
      const line = drawLine(from, place);
      lines.get(place.idea.key)?.needs.push(line);
      lines.get(key)?.opens.push(line);
    }
  }
  return lines;
}

/** What one idea needs, faintly; clearly, and what it opens in broken lines, while it is pointed at or has the focus. */
function Lines({ lines, height }: { lines: IdeaLines | undefined; height: number }): ReactNode {
  if (lines === undefined || lines.needs.length + lines.opens.length === 0) return null;
  const common = { vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${COLUMNS * LINE_UNITS.column} ${height * LINE_UNITS.rem}`}
      preserveAspectRatio="none"
      fill="none"
      className="pointer-events-none absolute inset-0 hidden size-full @4xl:block"
    >
      {lines.needs.length > 0 && (
        <path
          {...common}
          d={lines.needs.join('')}
          className="stroke-hairline group-focus-within:stroke-2 group-focus-within:stroke-ember group-hover:stroke-2 group-hover:stroke-ember"
        />
      )}
      {lines.opens.length > 0 && (
        <path
          {...common}
          d={lines.opens.join('')}
          strokeDasharray="6 4"
          className="stroke-2 stroke-sky opacity-0 group-focus-within:opacity-100 group-hover:opacity-100"
        />
      )}
    </svg>
  );
}
