import { useContext, useEffect, useReducer, useRef } from 'react';
import {
  type KeptTry,
  type Practice,
  PracticeContext,
  type PracticeResult,
} from '../../rendering/practice.ts';
import type { ConsolePart } from './console-part.ts';
import { loadEditor } from './editors/load-editor.tsx';
import { prefetchExplanations } from './errors/lazy-explained-error.tsx';
import { isSameTexts, type Texts } from './program-files.ts';
import { prefetchStepper } from './stepper/lazy-stepper.tsx';

/** What the learner sees of trying a program. */
export interface PracticeState {
  phase: 'idle' | 'loading' | 'running' | 'asking' | 'done' | 'stopped' | 'failed';
  /** The program that was tried last. */
  source: string;
  /** The files beside it then; null where that is not known any more. */
  files: Texts | null;
  parts: readonly ConsolePart[];
  result: PracticeResult | null;
}

type Event =
  | { kind: 'begin'; source: string; files: Texts }
  | { kind: 'started' | 'asks' | 'stopped' | 'failed' }
  | { kind: 'output'; part: ConsolePart }
  | { kind: 'done'; result: PracticeResult }
  | { kind: 'found'; tried: KeptTry };

export const IDLE: PracticeState = { phase: 'idle', source: '', files: null, parts: [], result: null };

/** More than this is kept from the page: the browser draws it, and nobody reads it. */
const MOST_CHARACTERS = 20_000;

function append(parts: readonly ConsolePart[], part: ConsolePart): ConsolePart[] {
  const shown = parts.reduce((total, { text }) => total + text.length, 0);
  const text = part.text.slice(0, Math.max(0, MOST_CHARACTERS - shown));
  const last = parts.at(-1);
  if (text === '') return [...parts];
  if (last?.stream !== part.stream) return [...parts, { ...part, text }];
  return [...parts.slice(0, -1), { ...last, text: last.text + text }];
}

function practiceReducer(state: PracticeState, event: Event): PracticeState {
  switch (event.kind) {
    case 'begin':
      return { ...IDLE, phase: 'loading', source: event.source, files: event.files };
    case 'started':
      return { ...state, phase: 'running' };
    case 'asks':
      return { ...state, phase: 'asking' };
    case 'output':
      return { ...state, phase: 'running', parts: append(state.parts, event.part) };
    case 'done':
      return { ...state, phase: 'done', result: event.result };
    case 'found':
      // Whoever runs something before it is found has something newer.
      return state.phase === 'idle' ? { phase: 'done', files: null, ...event.tried } : state;
    case 'stopped':
    case 'failed':
      return { ...state, phase: event.kind };
  }
}

/** Tries a program on this machine. Without a page that offers it, `isOffered` is false. */
export function usePractice(limits: { timeoutMs: number; memoryMb: number }) {
  const practice = useContext(PracticeContext);
  const [state, tell] = useReducer(practiceReducer, IDLE);
  const stopping = useRef<AbortController>(null);
  const answering = useRef<(line: string | null) => void>(null);
  // Fetched while the learner reads, after the editor, which is wanted first; a failure is told when it is pressed.
  useEffect(() => {
    if (practice === null) return;
    const prepare = () => practice.prepare().catch(() => undefined);
    loadEditor().then(prepare, prepare);
    prefetchExplanations();
    prefetchStepper();
    return () => stopping.current?.abort();
  }, [practice]);
  useLastTry(practice?.lastTry, state, tell);

  const run = async (source: string, files: Texts) => {
    if (practice === null || isBusy(state)) return;
    const controller = new AbortController();
    stopping.current = controller;
    tell({ kind: 'begin', source, files });
    try {
      await practice.prepare();
      controller.signal.throwIfAborted();
      tell({ kind: 'started' });
      const result = await practice.run({
        source,
        files,
        limits,
        signal: controller.signal,
        onOutput: (stream, text) => tell({ kind: 'output', part: { stream, text } }),
        onInput: () => {
          tell({ kind: 'asks' });
          return new Promise((resolve) => {
            answering.current = resolve;
          });
        },
      });
      tell({ kind: 'done', result });
    } catch {
      // Stopped by the learner, or not loaded: both are told, and neither loses the program.
      tell({ kind: controller.signal.aborted ? 'stopped' : 'failed' });
    }
  };
  const answer = (line: string | null) => {
    tell({ kind: 'output', part: { stream: 'typed', text: line === null ? '' : `${line}\n` } });
    answering.current?.(line);
  };
  return {
    isOffered: practice !== null,
    canAsk: practice?.canAsk() ?? false,
    state,
    run,
    answer,
    stop: () => stopping.current?.abort(),
  };
}

/** A page that is loaded again shows the last try as it was. */
function useLastTry(
  lastTry: Practice['lastTry'],
  { phase, source, files, parts, result }: PracticeState,
  tell: (event: Event) => void,
): void {
  useEffect(() => {
    const tried = lastTry?.find();
    if (tried) tell({ kind: 'found', tried });
  }, [lastTry, tell]);
  useEffect(() => {
    if (phase !== 'done' || result === null) return;
    lastTry?.keep({ source, ...(files && { files }), parts, result });
  }, [lastTry, phase, source, files, parts, result]);
}

/** Whether the last try was of something else than what stands there now. */
export function isOldTry({ phase, ...tried }: PracticeState, source: string, files: Texts): boolean {
  const isSame = tried.source === source && (tried.files === null || isSameTexts(tried.files, files));
  return phase === 'done' && !isSame;
}

export function isBusy({ phase }: PracticeState): boolean {
  return phase === 'loading' || phase === 'running' || phase === 'asking';
}
