import { type ReactNode, useId, useState } from 'react';
import { QUIET_BUTTON } from '../console-panel.tsx';
import { type Direction, findChange, findLine, linesRun } from './find-steps.ts';
import type { StepperWords } from './stepper-words.ts';
import type { Step } from './trace.ts';

interface JumpProps {
  steps: readonly Step[];
  at: number;
  source: string;
  onStep(at: number): void;
  words: StepperWords;
}

/** To another time a line ran, or to where a name got another value. */
export function JumpControls({ steps, at, source, onStep, words }: JumpProps): ReactNode {
  const lines = source.split('\n');
  const ran = linesRun(steps);
  const names = [...new Set(steps.flatMap(({ frame }) => Object.keys(frame.locals)))];
  return (
    <fieldset className="grid gap-3 sm:grid-cols-2">
      <legend className="sr-only">{words.jump}</legend>
      <Jump
        label={words.toLine}
        options={ran.map((line) => ({
          value: String(line),
          text: words.lineOption(line, lines[line - 1]?.trim() ?? ''),
        }))}
        find={(line, direction) => findLine(steps, at, Number(line), direction)}
        onStep={onStep}
        words={words}
      />
      {names.length > 0 && (
        <Jump
          label={words.toChange}
          options={names.map((name) => ({ value: name, text: name }))}
          find={(name, direction) => findChange(steps, at, name, direction)}
          onStep={onStep}
          words={words}
        />
      )}
    </fieldset>
  );
}

interface OneJumpProps {
  label: string;
  options: readonly { value: string; text: string }[];
  find(value: string, direction: Direction): number | undefined;
  onStep(at: number): void;
  words: StepperWords;
}

function Jump({ label, options, find, onStep, words }: OneJumpProps): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const value = chosen ?? options[0]?.value ?? '';
  const jump = (direction: Direction) => {
    const found = find(value, direction);
    setMissing(found === undefined);
    if (found !== undefined) onStep(found);
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => setChosen(event.target.value)}
        className="min-h-11 w-full min-w-0 rounded-md border border-edge bg-surface px-2 font-mono text-[0.94em]"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <div className="flex gap-2">
        <button type="button" className={QUIET_BUTTON} onClick={() => jump(-1)}>
          {words.previous}
        </button>
        <button type="button" className={QUIET_BUTTON} onClick={() => jump(1)}>
          {words.next}
        </button>
      </div>
      <p role="status" className="text-muted text-sm">
        {isMissing && words.noOther}
      </p>
    </div>
  );
}
