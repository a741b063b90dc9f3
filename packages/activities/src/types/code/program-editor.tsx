import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Analyser } from '../../rendering/analyser.ts';
import type { DescribedFinding } from './editing/describe-finding.ts';
import { usePlainField } from './editing/use-plain-field.tsx';
import { useEditorKind } from './editors/editor-kind.tsx';
import { loadEditor, loadFindingWords } from './editors/load-editor.tsx';
import type { EditorModule, OpenedEditor } from './editors/opened-editor.ts';
import { SimpleEditorSwitch } from './editors/simple-editor-switch.tsx';

export interface EditorHandle {
  /** Puts the cursor at the beginning of a line, counted from 1, and the focus into the editor. */
  goToLine(line: number): void;
}

export interface EditorProps {
  ref?: React.Ref<EditorHandle>;
  source: string;
  /** Python has colours, completion and marks; any other file is plain text. */
  isPython: boolean;
  onSource(source: string): void;
  /** Ctrl or Cmd with Enter. */
  onRun(): void;
  /** Alt and Shift with F. */
  onTidy(): void;
  /** Null where the page offers none. */
  analyser: Analyser | null;
  screenLanguage: string;
  /** What the analyser finds in the text, each time it has looked. */
  onFindings(findings: readonly DescribedFinding[]): void;
  disabled: boolean;
  /** The line an error points at, counted from 1. */
  errorLine: number | null;
  label: string;
  /** Of the switch to the editor for screen readers. */
  simpleLabel: string;
  helpId: string;
}

/**
 * A program to write. A plain field is there with the first drawing and can be typed into; the editor takes its place when
 * it has come and the browser has a moment, with the text, the caret, the focus and the way back. Without a connection
 * the field stays, and the exercise can be done in it.
 */
export function ProgramEditor(props: EditorProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const plain = usePlainField(props);
  const editor = useEditor(place, plain, props);
  useFollowedProps(editor, props);
  useAnalysis(editor, props);
  const goToLine = (line: number) => (editor ?? plain).goToLine(line);
  useImperativeHandle(props.ref, () => ({ goToLine }));
  return (
    <div dir="ltr" data-editor className="relative rounded-md border border-edge bg-surface text-[0.94em]">
      <SimpleEditorSwitch label={props.simpleLabel} />
      <div ref={place} className="rounded-[inherit] font-mono" />
      {editor === null && (
        <textarea
          {...plain.properties}
          rows={props.source.split('\n').length}
          aria-label={props.label}
          aria-describedby={props.helpId}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          className="block max-h-[60vh] min-h-48 w-full resize-none whitespace-pre rounded-[inherit] bg-transparent py-3 ps-9 pe-2 font-mono text-ink leading-[1.6] outline-offset-2 max-sm:whitespace-pre-wrap"
        />
      )}
    </div>
  );
}

/** On a slow phone the editor takes as long to be drawn as a word to be typed: it comes in a pause. */
const PAUSE_MS = 300;
/** Somebody who never stops typing gets it all the same. */
const LATEST_MS = 2_000;
const IDLE_WITHIN_MS = 500;

/** What was drawn is on the screen, and nobody has typed for a moment. `readTypedAt` tells when somebody last did. */
async function whenAtRest(readTypedAt: () => number): Promise<void> {
  const latest = Date.now() + LATEST_MS;
  do await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  while (Date.now() - readTypedAt() < PAUSE_MS && Date.now() < latest);
  if (typeof requestIdleCallback !== 'function') return;
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: IDLE_WITHIN_MS });
  });
}

/** The editor, once it has taken the place of the plain field, or of the other editor. */
function useEditor(
  place: RefObject<HTMLDivElement | null>,
  plain: ReturnType<typeof usePlainField>,
  props: EditorProps,
): OpenedEditor | null {
  const [editor, setEditor] = useState<OpenedEditor | null>(null);
  const opened = useRef<OpenedEditor>(null);
  const onSource = useEffectEvent(props.onSource);
  const onRun = useEffectEvent(props.onRun);
  const onTidy = useEffectEvent(props.onTidy);
  /** All in one go: no key can come in between. */
  const takeOver = ({ openEditor }: EditorModule) => {
    const left = opened.current?.leave() ?? plain.leave();
    if (!place.current || !left) return;
    const next = openEditor(place.current, {
      ...{ isPython: props.isPython, label: props.label, helpId: props.helpId },
      ...{ typed: left.typed, caret: left.caret },
      onSource: (source) => onSource(source),
      onRun: () => onRun(),
      onTidy: () => onTidy(),
    });
    // Only now: one that cannot be opened leaves the other in its place.
    opened.current?.close();
    next.setLocked(props.disabled);
    next.scrollTo(left.scrollTop);
    if (left.hadFocus) next.focus();
    if (plain.element.current) plain.element.current.hidden = true;
    opened.current = next;
    setEditor(next);
  };
  useArrival(plain, takeOver);
  useEffect(
    () => () => {
      opened.current?.close();
      opened.current = null;
      setEditor(null);
    },
    [],
  );
  return editor;
}

/** Hands over the editor of this browser when it has come and nobody types; and another when that is the right one. */
function useArrival(plain: ReturnType<typeof usePlainField>, takeOver: (code: EditorModule) => void): void {
  const kind = useEditorKind();
  const whenWritten = useEffectEvent(() => plain.whenWritten());
  const readTypedAt = useEffectEvent(() => plain.readTypedAt());
  const put = useEffectEvent(takeOver);
  useEffect(() => {
    let isOver = false;
    const open = async () => {
      const code = await loadEditor(kind);
      await whenAtRest(() => readTypedAt());
      for (let letter = whenWritten(); letter !== undefined; letter = whenWritten()) await letter;
      if (isOver) return;
      isOver = true;
      put(code);
    };
    // What is there goes on being of use; when there is a connection again, the editor comes after all.
    const tryToOpen = () => void open().catch(() => undefined);
    tryToOpen();
    window.addEventListener('online', tryToOpen);
    return () => {
      isOver = true;
      window.removeEventListener('online', tryToOpen);
    };
  }, [kind]);
}

/** A source from elsewhere (the draft on this device, a fresh start), the lock and the marked line. */
function useFollowedProps(editor: OpenedEditor | null, props: EditorProps): void {
  const { source, disabled, errorLine } = props;
  // With the drawing that brings it, and not after: a letter typed in between would be taken for an old text, and lost.
  useLayoutEffect(() => editor?.setSource(source), [editor, source]);
  useEffect(() => editor?.setLocked(disabled), [editor, disabled]);
  useEffect(() => editor?.markLine(errorLine), [editor, errorLine]);
}

/** Comes after the editor, which is of use without it. */
function useAnalysis(editor: OpenedEditor | null, props: EditorProps): void {
  const { screenLanguage, disabled, isPython } = props;
  const analyser = disabled || !isPython ? null : props.analyser;
  const onFindings = useEffectEvent(props.onFindings);
  useEffect(() => {
    if (editor === null) return;
    if (analyser === null) return editor.setAnalysis(null);
    let isOver = false;
    const findMarks = async (source: string) => {
      const findings = await analyser
        .check(source)
        .then(async (found) => (await loadFindingWords()).describeFindings(found, screenLanguage))
        // Not to be had now, without a connection for instance: nothing is marked, and the next change asks again.
        .catch(() => []);
      if (!isOver) onFindings(findings);
      return findings;
    };
    editor.setAnalysis(findMarks);
    return () => {
      isOver = true;
      onFindings([]);
    };
  }, [editor, analyser, screenLanguage]);
}
