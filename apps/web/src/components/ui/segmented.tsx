'use client';

import { type ReactNode, useId } from 'react';

/** One of a few choices, all in sight. Native radios: arrow keys and screen readers work by themselves. */
export function Segmented<Value extends string>({
  legend,
  legendHidden = false,
  value,
  options,
  onChange,
}: {
  legend: ReactNode;
  legendHidden?: boolean;
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  onChange(value: Value): void;
}) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={legendHidden ? 'sr-only' : 'mb-1.5 font-semibold'}>{legend}</legend>
      <div className="inline-flex max-w-full flex-wrap gap-1 rounded-md border border-edge bg-surface p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-md px-3.5 font-medium text-muted hover:text-ink has-checked:bg-ember-soft has-checked:font-semibold has-checked:text-ember-text has-checked:ring-1 has-checked:ring-ember-text has-focus-visible:outline-2 has-focus-visible:outline-ember has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
