import X from 'lucide-react/icons/x';
import { type ReactNode, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import { InlineMarkdown } from '../../../rendering/markdown.tsx';
import { PracticeContext } from '../../../rendering/practice.ts';
import { QUIET_BUTTON } from '../console-panel.tsx';
import { CodeListing } from './code-listing.tsx';
import { describeStep } from './describe-step.ts';
import { JumpControls } from './jump-controls.tsx';
import { loopBlocks, loopStrips } from './loop-passes.ts';
import { LoopStrip } from './loop-strip.tsx';
import { MemoryView } from './memory-view.tsx';
import { ShareStep } from './share-step.tsx';
import { StepControls } from './step-controls.tsx';
import type { StepRequest } from './step-request.ts';
import { type StepperWords, stepperWordsOf } from './stepper-words.ts';
import { readTrace, type Trace } from './trace.ts';

export interface StepperProps {
  request: StepRequest;
  limits: { timeoutMs: number; memoryMb: number };
  screenLanguage: string;
  /** From 1; the first unless it is said. */
  startAt?: number;
  /** Left out where there is nothing to go back to. */
  onClose?(): void;
}

/** A recorded program that does not end is not waited for as long as one that is tried. */
const RECORDING_MS = 3000;

/** Runs a program once more, writes down every step, and lets the learner go through them in both directions. */
export function Stepper({ request, limits, screenLanguage, startAt = 1, onClose }: StepperProps): ReactNode {
  const words = stepperWordsOf(screenLanguage);
  const title = useId();
  const recording = useRecording(request, limits);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      aria-labelledby={title}
      className="rise flex min-w-0 flex-col gap-4 rounded-lg border border-edge bg-paper p-4"
    >
      <div className="flex items-center justify-between gap-3">
        <h2 ref={heading} id={title} tabIndex={-1} className="font-sans font-semibold text-base outline-none">
          {words.title}
        </h2>
        {onClose && (
          <button type="button" className={QUIET_BUTTON} onClick={onClose}>
            <X aria-hidden className="size-4" />
            {words.close}
          </button>
        )}
      </div>
      {recording.phase === 'recording' && <p role="status">{words.recording}</p>}
      {recording.phase === 'failed' && <p role="status">{words.failed}</p>}
      {recording.phase === 'recorded' &&
        (recording.trace.steps.length === 0 ? (
          <p role="status">{words.nothing}</p>
        ) : (
          <Steps
            trace={recording.trace}
            request={request}
            startAt={startAt}
            words={words}
            language={screenLanguage}
          />
        ))}
    </section>
  );
}

type Recording = { phase: 'recording' | 'failed' } | { phase: 'recorded'; trace: Trace };

/** Records a program each time another one is asked for. */
function useRecording(request: StepRequest, limits: StepperProps['limits']): Recording {
  const practice = useContext(PracticeContext);
  const [recording, setRecording] = useState<Recording>({ phase: 'recording' });
  const { timeoutMs, memoryMb } = limits;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const record = async (): Promise<Recording> => {
      if (practice === null) return { phase: 'failed' };
      await practice.prepare();
      const most = { timeoutMs: Math.min(timeoutMs, RECORDING_MS), memoryMb };
      const recordOnce = async () => readTrace(await practice.trace({ ...request, limits: most, signal }));
      const first = await recordOnce();
      // An engine that has just been started may spend the time before the first line: it is warm the second time.
      return { phase: 'recorded', trace: first.steps.length > 0 ? first : await recordOnce() };
    };
    setRecording({ phase: 'recording' });
    record()
      // Not loaded, or left: the panel says the first, and is gone after the second.
      .catch((): Recording => ({ phase: 'failed' }))
      .then((next) => signal.aborted || setRecording(next));
    return () => controller.abort();
  }, [practice, request, timeoutMs, memoryMb]);
  return recording;
}

interface StepsProps {
  trace: Trace;
  request: StepRequest;
  startAt: number;
  words: StepperWords;
  language: string;
}

function Steps({ trace, request, startAt, words, language }: StepsProps): ReactNode {
  const { steps, isCut } = trace;
  const { source, addedFrom } = request;
  const slider = useRef<HTMLInputElement>(null);
  // Another engine may record fewer.
  const [at, setAt] = useState(() => Math.min(startAt, steps.length) - 1);
  const blocks = useMemo(() => loopBlocks(source), [source]);
  const strips = useMemo(() => loopStrips(steps, at, blocks), [steps, at, blocks]);
  useEffect(() => slider.current?.focus(), []);
  return (
    <>
      {isCut && <p className="text-muted text-sm">{words.cut(steps.length)}</p>}
      <StepControls ref={slider} at={at} count={steps.length} onStep={setAt} words={words} />
      <p role="status" className="measure min-h-12">
        <InlineMarkdown text={describeStep(steps, at, words)} language={language} />
      </p>
      {strips.map((strip) => (
        <LoopStrip key={strip.line} strip={strip} onStep={setAt} words={words} />
      ))}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <CodeListing
            source={source}
            steps={steps}
            at={at}
            addedFrom={addedFrom}
            onStep={setAt}
            words={words}
          />
          <JumpControls steps={steps} at={at} source={source} onStep={setAt} words={words} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <MemoryView steps={steps} at={at} words={words} />
          <Printed text={steps[at]?.output ?? ''} words={words} />
          <ShareStep request={request} step={at + 1} words={words} />
        </div>
      </div>
    </>
  );
}

function Printed({ text, words }: { text: string; words: StepperWords }): ReactNode {
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="font-semibold text-sm">{words.output}</figcaption>
      <pre
        dir="ltr"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        className="max-h-40 overflow-auto whitespace-pre-wrap break-words rounded-md bg-sunken px-3 py-2 font-mono text-[0.9em]"
      >
        {text === '' ? <em className="font-sans text-muted">{words.noOutput}</em> : text}
      </pre>
    </figure>
  );
}
