import Footprints from 'lucide-react/icons/footprints';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { RendererProps } from '../../contract.ts';
import { drawInOrder } from '../../rendering/draw-in-order.tsx';
import type { ConsolePart } from './console-part.ts';
import { LazyExplainedError } from './errors/lazy-explained-error.tsx';
import { cutInterrupt } from './errors/read-error.ts';
import type { usePractice } from './use-practice.tsx';

interface ConsoleProps {
  practice: ReturnType<typeof usePractice>;
  /** It was of something else than what stands there now. */
  isOld: boolean;
  entryName: string | null;
  timeoutMs: number;
  screenLanguage: string;
  onLine(line: number, file?: string): void;
  /** Opens the steps of what was tried. */
  onSteps(): void;
  t: RendererProps['t'];
}

const LOOK: Record<ConsolePart['stream'], string> = {
  stdout: '',
  stderr: 'text-plum',
  typed: 'font-bold text-sky',
};

/** What a tried program printed, what it asks, and how it ended. */
export function ConsolePanel({
  practice,
  isOld,
  entryName,
  timeoutMs,
  onSteps,
  ...props
}: ConsoleProps): ReactNode {
  const { t } = props;
  const { state } = practice;
  const title = useId();
  const status = describePhase(practice, entryName, timeoutMs, t);
  const parts = state.result?.status === 'timeout' ? withoutInterrupt(state.parts) : state.parts;
  return (
    <section aria-labelledby={title} className="flex flex-col gap-2">
      <h2 id={title} className="font-sans font-semibold text-sm text-muted">
        {t(isOld ? 'lastConsole' : 'console')}
      </h2>
      {parts.length > 0 && <Output parts={parts} label={t('console')} />}
      {state.phase === 'asking' && <InputForm answer={practice.answer} t={t} />}
      <p role="status" className="text-muted text-sm">
        {status}
      </p>
      {state.result && (
        <LazyExplainedError status={state.result.status} stderr={errorsOf(state.parts)} {...props} />
      )}
      {state.result && <StepsButton onSteps={onSteps} t={t} />}
    </section>
  );
}

/** Opens the way through a program step by step. */
export function StepsButton({ onSteps, t }: { onSteps(): void; t: RendererProps['t'] }): ReactNode {
  return (
    <button type="button" className={`${QUIET_BUTTON} self-start`} onClick={onSteps}>
      <Footprints aria-hidden className="size-4" />
      {t('stepThrough')}
    </button>
  );
}

/** All that went to the error stream. */
export function errorsOf(parts: readonly ConsolePart[]): string {
  return parts.map(({ stream, text }) => (stream === 'stderr' ? text : '')).join('');
}

/** The time was up, which is said below in plain words. */
function withoutInterrupt(parts: readonly ConsolePart[]): ConsolePart[] {
  const last = parts.findLastIndex(({ stream }) => stream === 'stderr');
  const cut = parts.map((part, index) =>
    index === last ? { ...part, text: cutInterrupt(part.text) } : part,
  );
  return cut.filter(({ text }) => text !== '');
}

function Output({ parts, label }: { parts: readonly ConsolePart[]; label: string }): ReactNode {
  const box = useRef<HTMLPreElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new part is scrolled to.
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [parts]);
  return (
    <pre
      ref={box}
      role="log"
      aria-label={label}
      dir="ltr"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="max-h-72 overflow-auto whitespace-pre-wrap break-words rounded-md border border-hairline bg-sunken px-4 py-3 font-mono text-[0.94em] leading-relaxed"
    >
      {drawInOrder(parts, ({ stream, text }) => (
        <span className={LOOK[stream]}>{text}</span>
      ))}
    </pre>
  );
}

/** One line for a program that waits for it. */
function InputForm({ answer, t }: { answer(line: string | null): void; t: RendererProps['t'] }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  // What was typed for is gone with its field: who typed goes on at what it led to.
  useLayoutEffect(() => {
    const form = field.current?.form;
    return () => {
      if (!form?.contains(document.activeElement)) return;
      form.parentElement?.querySelector<HTMLElement>('[role="log"]')?.focus({ preventScroll: true });
    };
  }, []);
  const send = (event: { preventDefault(): void }) => {
    event.preventDefault();
    answer(field.current?.value ?? '');
  };
  return (
    <form className="flex flex-wrap items-end gap-2" onSubmit={send}>
      <div className="flex min-w-48 flex-1 flex-col gap-1">
        <label htmlFor={id} className="font-semibold text-sm">
          {t('input')}
        </label>
        <input
          ref={field}
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          // Enter means this line, not the lesson's Check.
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && send(event)}
          className="min-h-11 rounded-md border border-edge bg-surface px-3 font-mono"
        />
      </div>
      <button type="submit" className={QUIET_BUTTON}>
        {t('send')}
      </button>
      <button type="button" className={QUIET_BUTTON} onClick={() => answer(null)}>
        {t('endOfInput')}
      </button>
    </form>
  );
}

export const QUIET_BUTTON =
  'inline-flex min-h-11 items-center gap-2 rounded-md border border-edge bg-surface px-3.5 font-semibold hover:bg-sunken aria-disabled:opacity-60';

/** One sentence on where the try stands. */
function describePhase(
  { state, isOffered, canAsk }: ReturnType<typeof usePractice>,
  entryName: string | null,
  timeoutMs: number,
  t: RendererProps['t'],
): string {
  const { phase, result, parts } = state;
  if (!isOffered || phase === 'failed') return t('loadFailed');
  if (phase === 'idle') return t('consoleEmpty');
  if (phase === 'loading' || phase === 'running' || phase === 'stopped') return t(phase);
  if (phase === 'asking') return t('waiting');
  if (result === null) return '';
  const values = { ms: Math.max(1, Math.round(result.durationMs)), seconds: timeoutMs / 1000 };
  if (result.status === 'error') {
    const asked = !canAsk && parts.some(({ text }) => text.includes('EOFError'));
    return asked ? t('cannotAsk') : t('endedError', values);
  }
  if (result.status !== 'ok') return t(result.status, values);
  if (parts.length > 0) return t('ended', values);
  return entryName === null ? t('nothingPrinted') : t('nothingPrintedOf', { name: entryName });
}
