import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, undo } from '@codemirror/commands';
import { pythonLanguage } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
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
import { completeProgram } from '../editing/complete-program.ts';
import { findChange, retrace, type TypedText } from '../editing/typed-text.ts';
import { COLOURS, LOOK } from './codemirror-look.tsx';
import { isNarrow } from './is-narrow.tsx';
import {
  BAR_PX,
  type EditorOptions,
  type FindMarks,
  type LeftEditor,
  type OpenedEditor,
} from './opened-editor.ts';

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

function complete({ state, pos, explicit }: CompletionContext) {
  const { doc } = state;
  const offers = completeProgram(doc.sliceString(0, pos), doc.sliceString(pos), explicit);
  const options = offers?.options.map(({ kind, ...offer }) => ({ ...offer, type: kind }));
  return offers && options ? { from: offers.from, options, validFor: /^\w*$/ } : null;
}

/** Offers while somebody types, and takes nothing they did not choose: Enter stays a new line. */
function completeQuietly() {
  return autocompletion({ selectOnOpen: false, icons: false, override: [complete] });
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
      { key: 'Tab', run: acceptCompletion },
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
  EditorView.scrollMargins.of(() => ({ bottom: BAR_PX })),
];

function createState(options: EditorOptions): EditorState {
  const { typed, caret, isPython, onSource } = options;
  const empty = EditorState.create({
    doc: typed.first,
    extensions: [
      keysFor(options),
      COMMON,
      isPython ? [completeQuietly(), pythonLanguage] : [],
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
  const setAnalysis = followAnalysis((found) => view.dispatch({ effects: analysis.reconfigure(found) }));
  return {
    setSource(source) {
      const text = view.state.doc.toString();
      if (text !== source) view.dispatch({ changes: findChange(text, source) });
    },
    setLocked: (isLocked) => view.dispatch({ effects: editable.reconfigure(lockOf(isLocked)) }),
    markLine: (line) => view.dispatch({ effects: markLine.of(line) }),
    setAnalysis,
    goToLine: (line) => goToLine(view, line),
    focus: () => view.focus(),
    scrollTo: (top) => view.scrollDOM.scrollTo({ top }),
    leave: () => leave(view),
    close() {
      place.removeEventListener('keydown', keepEscape);
      // What is still to come has nowhere to go.
      setAnalysis(null);
      view.destroy();
    },
  };
}

/** What marks the text comes after the editor, which is of use without it: without a connection, for instance. */
function followAnalysis(put: (found: Extension) => void): OpenedEditor['setAnalysis'] {
  let latest: FindMarks | null = null;
  return (findMarks) => {
    latest = findMarks;
    if (findMarks === null) return put([]);
    import('./codemirror-analysis.tsx').then(
      ({ createAnalysis }) => latest === findMarks && put(createAnalysis(findMarks)),
      () => undefined,
    );
  };
}

function leave({ state, hasFocus, scrollDOM }: EditorView): LeftEditor {
  // What is locked has no way back.
  let before = state.update({ effects: editable.reconfigure([]) }).state;
  const read = () => ({ text: before.doc.toString(), ...pickCaret(before) });
  const stepBack = () =>
    undo({
      state: before,
      dispatch: (transaction) => {
        before = transaction.state;
      },
    });
  const typed = retrace(read, stepBack, Date.now());
  return { typed, caret: pickCaret(state), hadFocus: hasFocus, scrollTop: scrollDOM.scrollTop };
}

const pickCaret = ({ selection: { main } }: EditorState) => ({ anchor: main.anchor, head: main.head });

function goToLine(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}
