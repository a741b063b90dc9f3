import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import type { Step } from './trace.ts';

interface Arrow {
  key: string;
  path: string;
}

/**
 * Arrows from each reference to its object, drawn over the two columns. They repeat what the references say in words, so
 * who does not see them misses nothing; where there is room for one column only, they would cross everything.
 */
export function ReferenceArrows({
  box,
  of,
}: {
  box: RefObject<HTMLElement | null>;
  /** Another step has other places. */
  of: Step;
}): ReactNode {
  const [arrows, setArrows] = useState<readonly Arrow[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is measured anew.
  useLayoutEffect(() => {
    const parent = box.current;
    if (!parent) return;
    const measure = () => setArrows(measureArrows(parent));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(parent);
    return () => observer.disconnect();
  }, [box, of]);
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full overflow-visible max-sm:hidden"
    >
      <defs>
        <marker
          id="arrow-head"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" fill="var(--sky)" />
        </marker>
      </defs>
      {arrows.map(({ key, path }) => (
        <path
          key={key}
          d={path}
          fill="none"
          stroke="var(--sky)"
          strokeWidth="1.5"
          markerEnd="url(#arrow-head)"
        />
      ))}
    </svg>
  );
}

function measureArrows(parent: HTMLElement): Arrow[] {
  const origin = parent.getBoundingClientRect();
  const objects = new Map(
    [...parent.querySelectorAll<HTMLElement>('[data-object]')].map((one) => [one.dataset.object, one]),
  );
  return [...parent.querySelectorAll<HTMLElement>('[data-refers-to]')].flatMap((from, index) => {
    const to = objects.get(from.dataset.refersTo);
    if (to === undefined) return [];
    const path = drawCurve(from.getBoundingClientRect(), to.getBoundingClientRect(), origin);
    return [{ key: `${index}-${from.dataset.refersTo}`, path }];
  });
}

/** Beside it: from the end of the reference to the object's left side. In one column: from below it around to the right side. */
function drawCurve(from: DOMRect, to: DOMRect, origin: DOMRect): string {
  const endY = Math.min(to.top + 16, (to.top + to.bottom) / 2) - origin.top;
  if (to.left >= from.right) {
    const [startX, startY] = [from.right - origin.left, (from.top + from.bottom) / 2 - origin.top];
    const endX = to.left - origin.left;
    const bend = Math.max(16, (endX - startX) / 2);
    return `M${startX} ${startY} C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`;
  }
  const [startX, startY] = [(from.left + from.right) / 2 - origin.left, from.bottom - origin.top];
  const endX = to.right - origin.left;
  return `M${startX} ${startY} C${startX} ${startY + 24} ${endX + 32} ${endY} ${endX} ${endY}`;
}
