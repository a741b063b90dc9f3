import { type ReactNode, useRef } from 'react';
import { FILE_FRAME } from './describe-step.ts';
import { changedNames } from './find-steps.ts';
import { ReferenceArrows } from './reference-arrows.tsx';
import type { StepperWords } from './stepper-words.ts';
import type { Frame, HeapObject, Step, Value } from './trace.ts';
import { drawValue, reachedObjects } from './values.ts';

interface MemoryProps {
  steps: readonly Step[];
  at: number;
  words: StepperWords;
}

/** Numbers of the objects in sight, by reference: what an arrow says in words. */
type Numbers = ReadonlyMap<string, number>;

/** Names on one side, objects on the other, arrows between them. */
export function MemoryView({ steps, at, words }: MemoryProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const step = steps[at];
  if (step === undefined) return null;
  const objects = reachedObjects(step);
  const numbers: Numbers = new Map(objects.map(([reference], index) => [reference, index + 1]));
  const changed = changedNames(steps, at);
  return (
    <div ref={box} className="relative grid items-start gap-x-12 gap-y-4 sm:grid-cols-2">
      <section aria-label={words.names} className="flex min-w-0 flex-col gap-3">
        {step.frames.toReversed().map((frame, index, all) => (
          <FrameBox
            // biome-ignore lint/suspicious/noArrayIndexKey: the same function may be called within itself.
            key={index}
            frame={frame}
            changed={index === all.length - 1 ? changed : []}
            step={step}
            numbers={numbers}
            words={words}
          />
        ))}
      </section>
      {objects.length > 0 && (
        <section aria-label={words.objects} className="flex min-w-0 flex-col gap-3 sm:pe-6">
          {objects.map(([reference, object], index) => (
            <ObjectBox
              key={reference}
              reference={reference}
              object={object}
              name={words.object(object.type, index + 1)}
              step={step}
              numbers={numbers}
              words={words}
            />
          ))}
        </section>
      )}
      <ReferenceArrows box={box} of={step} />
    </div>
  );
}

interface FrameBoxProps {
  frame: Frame;
  changed: readonly string[];
  step: Step;
  numbers: Numbers;
  words: StepperWords;
}

function FrameBox({ frame, changed, step, numbers, words }: FrameBoxProps): ReactNode {
  const isCurrent = frame === step.frame;
  const names = Object.entries(frame.locals);
  return (
    <div className={`rounded-md border bg-surface p-3 ${isCurrent ? 'border-ember' : 'border-hairline'}`}>
      <h3 className="font-sans font-semibold text-sm">
        {frame.name === FILE_FRAME ? words.file : words.call(frame.name)}
      </h3>
      {names.length === 0 && <p className="text-muted text-sm">{words.noNames}</p>}
      <dl className="flex flex-col">
        {names.map(([name, value]) => (
          <div key={name} className="flex min-h-8 flex-wrap items-center gap-x-3">
            <dt translate="no" className="font-mono text-[0.94em]">
              {name}
            </dt>
            <dd className="flex min-w-0 items-center gap-2">
              <ShownValue value={value} heap={step.heap} numbers={numbers} words={words} />
              {changed.includes(name) && (
                <span className="relative z-10 rounded-full bg-honey-soft px-2 text-xs">{words.changed}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface ShownValueProps {
  value: Value;
  heap: Step['heap'];
  numbers: Numbers;
  words: StepperWords;
}

/** Text, or the beginning of an arrow with the name of the object it leads to. */
function ShownValue({ value, heap, numbers, words }: ShownValueProps): ReactNode {
  const drawn = drawValue(value, heap);
  if ('text' in drawn) {
    return (
      <span translate="no" className="min-w-0 break-all font-mono text-[0.94em]">
        {drawn.text}
      </span>
    );
  }
  return (
    <span
      data-refers-to={drawn.reference}
      translate="no"
      className="rounded border border-sky border-dashed px-1.5 font-mono text-sky text-xs"
    >
      → {words.object(drawn.object.type, numbers.get(drawn.reference) ?? 0)}
    </span>
  );
}

interface ObjectBoxProps {
  reference: string;
  object: HeapObject;
  name: string;
  step: Step;
  numbers: Numbers;
  words: StepperWords;
}

function ObjectBox({ reference, object, name, step, numbers, words }: ObjectBoxProps): ReactNode {
  const { items, pairs, fields, length = 0 } = object;
  const isOrdered = object.type === 'list' || object.type === 'tuple';
  const shown: { label: ReactNode; value: Value }[] =
    items?.map((value, index) => ({ label: isOrdered ? index : '', value })) ??
    pairs?.map(([key, value]) => ({
      label: <ShownValue value={key} heap={step.heap} numbers={numbers} words={words} />,
      value,
    })) ??
    Object.entries(fields ?? {}).map(([label, value]) => ({ label, value }));
  return (
    <div data-object={reference} className="rounded-md border border-sky bg-sky-soft p-2">
      <h3 translate="no" className="font-mono font-normal text-xs">
        {name}
      </h3>
      {shown.length === 0 && <p className="text-sm">{words.empty}</p>}
      <dl className={items === undefined ? 'flex flex-col gap-1' : 'flex flex-wrap gap-1'}>
        {shown.map(({ label, value }, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place.
            key={index}
            className={`flex min-w-8 items-center rounded border border-hairline bg-surface px-1.5 ${
              items === undefined ? 'gap-3' : 'flex-col'
            }`}
          >
            <dt translate="no" className="font-mono text-muted text-xs">
              {label}
            </dt>
            <dd className="min-w-0">
              <ShownValue value={value} heap={step.heap} numbers={numbers} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      {length > shown.length && <p className="text-sm">{words.more(length - shown.length)}</p>}
    </div>
  );
}
