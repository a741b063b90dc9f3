'use client';

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { DefaultZIndexes, ZIndexLayer } from 'recharts';

export interface PointButton {
  key: string;
  /** What a screen reader says of it. */
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One button over each point of a chart, for mouse, finger and keys alike. Only one is a stop of the Tab key; arrow
 * keys, Home and End move among them, so that a chart of ninety days costs one press to pass.
 *
 * They lie above everything the chart draws: a bar over a button would swallow the press.
 */
export function PointButtons(props: PointButtonsProps): ReactNode {
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label + 1}>
      <Buttons {...props} />
    </ZIndexLayer>
  );
}

interface PointButtonsProps {
  points: readonly PointButton[];
  /** Key of the point that stands open below the chart. */
  open: string | null;
  onOpen(key: string): void;
}

function Buttons({ points, open, onOpen }: PointButtonsProps): ReactNode {
  const [current, setCurrent] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const stop = points.find((point) => point.key === (current ?? open))?.key ?? points.at(-1)?.key;

  const moveTo = (index: number) => {
    const point = points[Math.min(points.length - 1, Math.max(0, index))];
    if (point === undefined) return;
    setCurrent(point.key);
    group.current?.querySelector<SVGRectElement>(`[data-point="${point.key}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<SVGRectElement>, index: number, key: string) => {
    const step = STEPS[event.key];
    if (step !== undefined) moveTo(index + step);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(points.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(key);
    else return;
    event.preventDefault();
  };

  return (
    <g ref={group}>
      {points.map(({ key, label, ...box }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: there is no button element inside of a drawing.
        <rect
          key={key}
          {...box}
          rx={4}
          data-point={key}
          role="button"
          aria-label={label}
          aria-pressed={key === open}
          tabIndex={key === stop ? 0 : -1}
          className={`cursor-pointer fill-transparent hover:fill-ember/10 ${key === open ? 'stroke-2 stroke-ember' : ''}`}
          onClick={() => onOpen(key)}
          onFocus={() => setCurrent(key)}
          onKeyDown={(event) => onKeyDown(event, index, key)}
        />
      ))}
    </g>
  );
}
