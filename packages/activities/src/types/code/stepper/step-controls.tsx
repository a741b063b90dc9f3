import ChevronFirst from 'lucide-react/icons/chevron-first';
import ChevronLast from 'lucide-react/icons/chevron-last';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ComponentType, type ReactNode, type Ref, useId } from 'react';
import type { StepperWords } from './stepper-words.ts';

interface ControlsProps {
  ref: Ref<HTMLInputElement>;
  at: number;
  count: number;
  onStep(at: number): void;
  words: StepperWords;
}

const ICON_BUTTON =
  'inline-flex size-11 shrink-0 items-center justify-center rounded-md border border-edge bg-surface hover:bg-sunken aria-disabled:opacity-50';

/** Forwards and backwards: four buttons and a slider, which has the arrow keys, Home and End. */
export function StepControls({ ref, at, count, onStep, words }: ControlsProps): ReactNode {
  const id = useId();
  const last = count - 1;
  const go = (to: number) => onStep(Math.min(last, Math.max(0, to)));
  const buttons = (
    all: readonly (readonly [label: string, Icon: ComponentType<{ className: string }>, to: number])[],
  ) =>
    all.map(([label, Icon, to]) => (
      <button
        key={label}
        type="button"
        className={ICON_BUTTON}
        aria-label={label}
        title={label}
        aria-disabled={to < 0 || to > last || to === at}
        onClick={() => go(to)}
      >
        <Icon className="size-5" />
      </button>
    ));
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold text-sm tabular-nums">
        {words.step(at + 1, count)}
      </label>
      <div className="flex flex-wrap items-center gap-2">
        {buttons([
          [words.first, ChevronFirst, 0],
          [words.back, ChevronLeft, at - 1],
        ])}
        <input
          ref={ref}
          id={id}
          type="range"
          min={1}
          max={count}
          value={at + 1}
          aria-valuetext={words.step(at + 1, count)}
          onChange={(event) => go(event.target.valueAsNumber - 1)}
          // Enter is the lesson's Check, which nobody means here.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className="h-11 min-w-40 flex-1 accent-(--ember-text) max-sm:order-first max-sm:basis-full"
        />
        {buttons([
          [words.forward, ChevronRight, at + 1],
          [words.last, ChevronLast, last],
        ])}
      </div>
    </div>
  );
}
