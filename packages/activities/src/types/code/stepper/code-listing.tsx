import { type ReactNode, useEffect, useRef } from 'react';
import { findLineAround } from './find-steps.ts';
import type { StepperWords } from './stepper-words.ts';
import type { Step } from './trace.ts';

interface ListingProps {
  source: string;
  steps: readonly Step[];
  at: number;
  /** The first line that is not the learner's own. */
  addedFrom: number | null;
  onStep(at: number): void;
  words: StepperWords;
}

/**
 * The program that was recorded, its present line marked. A line that ran leads to the next time it does; by keyboard the
 * list of lines does the same, so that Tab need not pass through every line.
 */
export function CodeListing({ source, steps, at, addedFrom, onStep, words }: ListingProps): ReactNode {
  const box = useRef<HTMLOListElement>(null);
  const current = steps[at]?.line ?? null;
  useEffect(() => {
    const list = box.current;
    const line = list?.querySelector<HTMLElement>(`[data-line="${current}"]`);
    if (!list || !line) return;
    const top = line.offsetTop - list.offsetTop;
    const isSeen = top >= list.scrollTop && top + line.offsetHeight <= list.scrollTop + list.clientHeight;
    if (!isSeen) list.scrollTop = top - list.clientHeight / 2;
  }, [current]);
  return (
    <ol
      ref={box}
      aria-label={words.program}
      dir="ltr"
      translate="no"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md border border-hairline bg-surface py-2 font-mono text-[0.88em]"
    >
      {source.split('\n').map((text, index) => {
        const line = index + 1;
        const to = findLineAround(steps, at, line);
        return (
          <Line
            key={line}
            line={line}
            text={text}
            isCurrent={line === current}
            note={line === addedFrom ? words.added : ''}
            label={to === undefined ? words.neverRan(line) : words.goToLine(line)}
            onGo={to === undefined ? null : () => onStep(to)}
          />
        );
      })}
    </ol>
  );
}

interface LineProps {
  line: number;
  text: string;
  isCurrent: boolean;
  note: string;
  label: string;
  onGo: (() => void) | null;
}

function Line({ line, text, isCurrent, note, label, onGo }: LineProps): ReactNode {
  const look = isCurrent ? 'bg-ember-soft font-bold shadow-[inset_3px_0_0_var(--ember)]' : '';
  return (
    <li data-line={line} aria-current={isCurrent ? 'step' : undefined} className={look}>
      {note !== '' && <p className="px-3 pt-1 font-sans text-muted text-xs">{note}</p>}
      <button
        type="button"
        tabIndex={-1}
        aria-disabled={onGo === null}
        title={label}
        onClick={() => onGo?.()}
        className="flex min-h-7 w-full items-baseline gap-3 whitespace-pre px-3 text-start enabled:hover:bg-sunken"
      >
        <span className="min-w-6 text-end text-muted tabular-nums">{line}</span>
        <span>{text === '' ? ' ' : text}</span>
      </button>
    </li>
  );
}
