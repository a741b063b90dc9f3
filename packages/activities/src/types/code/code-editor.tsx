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
import {
  Compartment,
  EditorState,
  type Extension,
  Prec,
  StateEffect,
  StateField,
  Transaction,
} from '@codemirror/state';
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
import { isNarrow } from './editing/is-narrow.tsx';
import { findChange, type TypedText } from './editing/typed-text.ts';

export interface EditorOptions {
  /** Python has colours, completion and marks; any other file is plain text. */
  isPython: boolean;
  /** What was written before the editor came; its undo begins where that began. */
  typed: TypedText;
  /** Where the caret is now. */
  caret: { anchor: number; head: number };
  label: string;
  helpId: string;
  onSource(source: string): void;
  /** Ctrl or Cmd with Enter. */
  onRun(): void;
  /** Alt and Shift with F. */
  onTidy(): void;
}

/** An editor in the page. Everything that is put in from outside keeps the caret where it can. */
export interface OpenedEditor {
  setSource(source: string): void;
  setLocked(isLocked: boolean): void;
  /** Marks a line, counted from 1, until the program is changed; null marks none. */
  markLine(line: number | null): void;
  /** Puts what looks at the program in the place of what did before. */
  setAnalysis(analysis: Extension): void;
  goToLine(line: number): void;
  /** Takes the focus, scrolled to where the field before it was. */
  focus(): void;
  scrollTo(top: number): void;
  close(): void;
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

/** Offers while somebody types, and takes nothing they did not choose: Enter stays a new line. */
function completeQuietly() {
  return autocompletion({ selectOnOpen: false, icons: false });
}

function lockOf(isLocked: boolean) {
  return [EditorState.readOnly.of(isLocked), EditorView.editable.of(!isLocked)];
}

/** Long lines scroll also while nothing can be written, and then only what has a tab index is reached by keyboard. */
function nameContent({ label, helpId }: Pick<EditorOptions, 'label' | 'helpId'>) {
  const attributes = { 'aria-label': label, 'aria-describedby': helpId, tabindex: '0' };
  return EditorView.contentAttributes.of(attributes);
}

/** A command that is always done: nobody else hears of its key. */
const doing = (act: () => void) => () => {
  act();
  return true;
};

function keysFor({ onRun, onTidy }: Pick<EditorOptions, 'onRun' | 'onTidy'>) {
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

/** Over the end of the page lies the bar of what can be done: a line that is written must not be behind it. */
const BAR_PX = 104;

/** What every file is written with. */
const COMMON = [
  ...[history(), lineNumbers(), drawSelection(), highlightActiveLine(), indentOnInput()],
  ...[bracketMatching(), closeBrackets(), indentUnit.of('    '), EditorState.tabSize.of(4)],
  ...[syntaxHighlighting(COLOURS), LOOK, errorLineField],
  EditorView.scrollMargins.of(() => ({ bottom: BAR_PX })),
];

function createState(options: EditorOptions): EditorState {
  const { typed, caret, isPython, onSource } = options;
  const empty = EditorState.create({
    doc: typed.first,
    extensions: [
      keysFor(options),
      COMMON,
      isPython ? [completeQuietly(), python()] : [],
      editable.of([]),
      analysis.of([]),
      // A line that runs off the screen cannot be scrolled by the thumbs that are typing it.
      isNarrow() ? EditorView.lineWrapping : [],
      EditorView.cspNonce.of(findNonce()),
      nameContent(options),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onSource(update.state.doc.toString());
      }),
    ],
  });
  return replay(empty, typed).update({ selection: caret }).state;
}

/** Writes it once more, at the times it was written at, so that undo takes the same steps back. */
function replay(state: EditorState, { steps }: TypedText): EditorState {
  return steps.reduce((before, { from, to, insert, anchor, head, atMs }) => {
    const written = {
      changes: { from, to, insert },
      selection: { anchor, head },
      userEvent: 'input.type',
      annotations: Transaction.time.of(atMs),
    };
    // Nothing is indented anew: the next step begins where this one ended.
    return before.update({ ...written, filter: false }).state;
  }, state);
}

/** The learner's program with line numbers, Python's colours, completion of names, and its own undo. */
export function openEditor(place: HTMLElement, options: EditorOptions): OpenedEditor {
  const view = new EditorView({ state: createState(options), parent: place });
  // Escape ends the editor's hold on Tab; it does not also leave the lesson. Behind the editor's own listener, which
  // passes over what is prevented already.
  const keepEscape = (event: KeyboardEvent) => event.key === 'Escape' && event.preventDefault();
  place.addEventListener('keydown', keepEscape);
  return {
    setSource(source) {
      const text = view.state.doc.toString();
      if (text !== source) view.dispatch({ changes: findChange(text, source) });
    },
    setLocked: (isLocked) => view.dispatch({ effects: editable.reconfigure(lockOf(isLocked)) }),
    markLine: (line) => view.dispatch({ effects: markLine.of(line) }),
    setAnalysis: (found) => view.dispatch({ effects: analysis.reconfigure(found) }),
    goToLine: (line) => goToLine(view, line),
    focus: () => view.focus(),
    scrollTo: (top) => view.scrollDOM.scrollTo({ top }),
    close() {
      place.removeEventListener('keydown', keepEscape);
      view.destroy();
    },
  };
}

function goToLine(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}
