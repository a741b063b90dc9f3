import type { ReactNode } from 'react';
import type { LoopStrip as Strip } from './loop-passes.ts';
import type { StepperWords } from './stepper-words.ts';

/** A loop's passes in a row, the present one marked; each leads to its beginning. */
export function LoopStrip({
  strip,
  onStep,
  words,
}: {
  strip: Strip;
  onStep(at: number): void;
  words: StepperWords;
}): ReactNode {
  const label = words.loop(strip.line, strip.passes.length);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="font-semibold text-sm">{label}</p>
      <ol aria-label={label} className="flex gap-1.5 overflow-x-auto pb-2">
        {strip.passes.map(({ number, from, values }) => {
          const isCurrent = number === strip.current;
          return (
            <li key={number} className="shrink-0">
              <button
                type="button"
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => onStep(from)}
                className={`flex min-h-11 min-w-11 max-w-40 flex-col items-center justify-center rounded-md border px-2 text-sm ${
                  isCurrent
                    ? 'border-ember bg-ember-soft font-bold'
                    : 'border-edge bg-surface hover:bg-sunken'
                }`}
              >
                <span className="sr-only">{words.pass(number)} </span>
                <span aria-hidden className="tabular-nums">
                  {number}
                </span>
                {values !== '' && (
                  <span translate="no" className="max-w-full truncate font-mono text-xs">
                    {values}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
