import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { Compartment, EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { type ReactNode, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Analyser } from '../../rendering/analyser.ts';
import type { DescribedFinding } from './editing/describe-finding.ts';

export interface EditorHandle {
  /** Puts the cursor at the beginning of a line, counted from 1, and the focus into the editor. */
  goToLine(line: number): void;
}

export interface EditorProps {
  ref?: React.Ref<EditorHandle>;
  source: string;
  /** A program has colours, completion and marks; any other file is plain text. */
  isProgram: boolean;
  onSource(source: string): void;
  /** Ctrl or Cmd with Enter. */
  onRun(): void;
  /** Alt and Shift with F. */
  onTidy(): void;
  /** Null where the page offers none. */
  analyser: Analyser | null;
  screenLanguage: string;
  /** What the analyser finds in the program, each time it has looked. */
  onFindings(findings: readonly DescribedFinding[]): void;
  disabled: boolean;
  /** The line an error points at, counted from 1. */
  errorLine: number | null;
  label: string;
  helpId: string;
}

/** Colours that hold 4.5:1 on the editor's ground; comments and keywords also differ by shape. */
const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--plum)', fontWeight: '700' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--sage)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--sky)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.definition(tags.variableName), tags.definition(tags.className)], color: 'var(--ember-text)' },
  { tag: tags.invalid, color: 'var(--plum)' },
]);

const LOOK = EditorView.theme({
  '&': { backgroundColor: 'var(--surface)', color: 'var(--ink)', borderRadius: 'inherit' },
  '&.cm-focused': { outline: '2px solid var(--ember)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono)',
    lineHeight: '1.6',
    maxHeight: '60vh',
  },
  // On both, so that the ground of the line numbers goes as far down as the editor does.
  '.cm-content, .cm-gutter': { minHeight: '12rem' },
  '.cm-content': { paddingBlock: '0.75rem', caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--sunken)', color: 'var(--muted)', border: 'none' },
  '.cm-activeLine': {
    backgroundColor: 'transparent',
    boxShadow: 'inset 0 0 0 100vmax oklch(0.6 0.02 60 / 0.06)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ember-soft)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    outline: '1px solid var(--edge)',
    background: 'none',
  },
  '.cm-error-line': { backgroundColor: 'var(--plum-soft)', boxShadow: 'inset 3px 0 0 var(--plum)' },
  // A line that is too long for a narrow screen goes on below, further in than where it began.
  '&.cm-lineWrapping .cm-line, .cm-lineWrapping .cm-line': {
    paddingInlineStart: '1.6rem',
    textIndent: '-1.2rem',
  },
  // In our colours, and by shape: a disc, a triangle, a bar.
  '.cm-lint-marker.cm-lint-marker': {
    content: '""',
    width: '0.6em',
    height: '0.6em',
    backgroundColor: 'var(--muted)',
  },
  '.cm-lint-marker.cm-lint-marker-error': { borderRadius: '50%', backgroundColor: 'var(--plum)' },
  '.cm-lint-marker.cm-lint-marker-warning': {
    clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
    backgroundColor: 'var(--ember-text)',
  },
  '.cm-gutter-lint .cm-gutterElement': { display: 'flex', alignItems: 'center' },
  '.cm-lint-marker.cm-lint-marker-info': { height: '0.2em' },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--plum)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--ember-text)' },
  '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '1px dotted var(--muted)' },
  '.cm-diagnostic': { padding: '0.4rem 0.7rem', borderLeft: 'none', maxWidth: '26rem' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: '0.5rem',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--ember-soft)',
    color: 'var(--ink)',
  },
});

const markLine = StateEffect.define<number | null>();

/** The line an error points at, until the program is changed. */
const errorLineField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = transaction.docChanged ? Decoration.none : marks;
    for (const effect of transaction.effects) {
      if (!effect.is(markLine)) continue;
      const line = effect.value;
      const exists = line !== null && line >= 1 && line <= transaction.state.doc.lines;
      const mark = Decoration.line({ class: 'cm-error-line' });
      next = exists ? Decoration.set(mark.range(transaction.state.doc.line(line).from)) : Decoration.none;
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The page's policy lets in only styles that carry its nonce, which scripts may read off a script of the page. */
function findNonce(): string {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
}

const editable = new Compartment();
const analysis = new Compartment();

/** A phone, held upright: every column of the editor counts. */
function isNarrow(): boolean {
  return window.matchMedia('(max-width: 40rem)').matches;
}

/** Offers while somebody types, and takes nothing they did not choose: Enter stays a new line. */
function completeQuietly() {
  return autocompletion({ selectOnOpen: false, icons: false });
}

function lockOf(isLocked: boolean) {
  return [EditorState.readOnly.of(isLocked), EditorView.editable.of(!isLocked)];
}

/** Long lines scroll also while nothing can be written, and then only what has a tab index is reached by keyboard. */
function nameContent({ label, helpId }: Pick<EditorProps, 'label' | 'helpId'>) {
  const attributes = { 'aria-label': label, 'aria-describedby': helpId, tabindex: '0' };
  return EditorView.contentAttributes.of(attributes);
}

/** A command that is always done: nobody else hears of its key. */
const doing = (act: () => void) => () => {
  act();
  return true;
};

function keysFor({ onRun, onTidy }: Pick<EditorProps, 'onRun' | 'onTidy'>) {
  const own = [
    { key: 'Mod-Enter', run: doing(onRun) },
    { key: 'Shift-Alt-f', run: doing(onTidy) },
  ];
  return [
    Prec.highest(keymap.of(own)),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      indentWithTab,
      ...defaultKeymap,
    ]),
  ];
}

/** What every file is written with. */
const COMMON = [
  ...[history(), lineNumbers(), drawSelection(), highlightActiveLine(), indentOnInput()],
  ...[bracketMatching(), closeBrackets(), indentUnit.of('    '), EditorState.tabSize.of(4)],
  ...[syntaxHighlighting(COLOURS), LOOK, errorLineField],
];

/** The learner's program with line numbers, Python's colours, completion of names, and its own undo. */
export function CodeEditor(props: EditorProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const onSource = useEffectEvent(props.onSource);
  const onRun = useEffectEvent(props.onRun);
  const onTidy = useEffectEvent(props.onTidy);
  const createState = useEffectEvent(() =>
    EditorState.create({
      doc: props.source,
      extensions: [
        keysFor({ onRun: () => onRun(), onTidy: () => onTidy() }),
        COMMON,
        props.isProgram ? [completeQuietly(), python()] : [],
        editable.of(lockOf(props.disabled)),
        analysis.of([]),
        // A line that runs off the screen cannot be scrolled by the thumbs that are typing it.
        isNarrow() ? EditorView.lineWrapping : [],
        EditorView.cspNonce.of(findNonce()),
        nameContent(props),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onSource(update.state.doc.toString());
        }),
      ],
    }),
  );
  useEffect(() => {
    if (!place.current) return;
    const editor = new EditorView({ state: createState(), parent: place.current });
    view.current = editor;
    // Escape ends the editor's hold on Tab; it does not also leave the lesson. Behind the editor's own listener, which
    // passes over what is prevented already.
    const keepEscape = (event: KeyboardEvent) => event.key === 'Escape' && event.preventDefault();
    const parent = place.current;
    parent.addEventListener('keydown', keepEscape);
    return () => {
      parent.removeEventListener('keydown', keepEscape);
      editor.destroy();
    };
  }, []);
  useFollowedProps(view, props);
  useAnalysis(view, props);
  useImperativeHandle(props.ref, () => ({ goToLine: (line) => goToLine(view.current, line) }), []);
  return <div ref={place} dir="ltr" data-editor className="rounded-md border border-edge text-[0.94em]" />;
}

/** A source from elsewhere (the draft on this device, a fresh start), the lock and the marked line. */
function useFollowedProps(view: React.RefObject<EditorView | null>, props: EditorProps): void {
  const { source, disabled, errorLine } = props;
  useEffect(() => {
    const editor = view.current;
    const text = editor?.state.doc.toString();
    if (text !== undefined && text !== source) editor?.dispatch({ changes: findChange(text, source) });
  }, [view, source]);
  useEffect(() => {
    view.current?.dispatch({ effects: editable.reconfigure(lockOf(disabled)) });
  }, [view, disabled]);
  useEffect(() => {
    view.current?.dispatch({ effects: markLine.of(errorLine) });
  }, [view, errorLine]);
}

/** Comes after the editor, which is of use without it. */
function useAnalysis(view: React.RefObject<EditorView | null>, props: EditorProps): void {
  const { analyser, screenLanguage, disabled, isProgram } = props;
  const onFindings = useEffectEvent(props.onFindings);
  useEffect(() => {
    if (!isProgram) return;
    let isOver = false;
    const put = ({ createAnalysis }: typeof import('./editing/editor-analysis.tsx')) => {
      const tell = (findings: readonly DescribedFinding[]) => !isOver && onFindings(findings);
      const found = createAnalysis({
        analyser: disabled ? null : analyser,
        screenLanguage,
        hasGutter: !isNarrow(),
        onFindings: tell,
      });
      if (!isOver) view.current?.dispatch({ effects: analysis.reconfigure(found) });
    };
    // Without a connection there are no marks; the editor and the explanations of errors are there.
    import('./editing/editor-analysis.tsx').then(put, () => undefined);
    return () => {
      isOver = true;
      onFindings([]);
    };
  }, [view, analyser, screenLanguage, disabled, isProgram]);
}

/** The stretch in which two texts differ: outside of it the cursor stays where it is. */
function findChange(text: string, next: string): { from: number; to: number; insert: string } {
  const most = Math.min(text.length, next.length);
  let from = 0;
  while (from < most && text[from] === next[from]) from += 1;
  let tail = 0;
  while (tail < most - from && text.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  return { from, to: text.length - tail, insert: next.slice(from, next.length - tail) };
}

function goToLine(editor: EditorView | null, line: number): void {
  if (!editor) return;
  const { from } = editor.state.doc.line(Math.min(Math.max(1, line), editor.state.doc.lines));
  editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  editor.focus();
}
