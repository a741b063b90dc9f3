import { editor as monaco, Range, Selection } from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
import 'monaco-editor/features/bracketMatching/register.js';
import 'monaco-editor/features/clipboard/register.js';
import 'monaco-editor/features/comment/register.js';
import 'monaco-editor/features/cursorUndo/register.js';
import 'monaco-editor/features/find/register.js';
import 'monaco-editor/features/hover/register.js';
import 'monaco-editor/features/linesOperations/register.js';
import 'monaco-editor/features/multicursor/register.js';
import 'monaco-editor/features/wordOperations/register.js';
import { type Caret, findChange, retrace, type TextChange, type TypedText } from '../editing/typed-text.ts';
import { followKeys, setKeys } from './monaco-keys.tsx';
import { followClauses, PLAIN_TEXT, PYTHON, registerPython } from './monaco-language.tsx';
import { followLook, readLetters } from './monaco-look.tsx';
import { followErrorLine, followMarks } from './monaco-marks.tsx';
import { BAR_PX, type EditorOptions, type OpenedEditor } from './opened-editor.ts';

type Editor = monaco.IStandaloneCodeEditor;
type Model = monaco.ITextModel;

const { EndOfLineSequence } = monaco;

/** Python takes any end of a line, and what is kept is compared letter by letter. */
const toLines = (text: string) => text.replaceAll(/\r\n?/g, '\n');

const rangeOf = (model: Model, { from, to }: Pick<TextChange, 'from' | 'to'>) =>
  Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));

function selectionOf(model: Model, { anchor, head }: Caret): Selection {
  return Selection.fromPositions(model.getPositionAt(anchor), model.getPositionAt(head));
}

function write(model: Model, change: TextChange): void {
  model.pushEditOperations(null, [{ range: rangeOf(model, change), text: change.insert }], () => null);
}

/** Letters closer together than this are one step back. */
const ONE_STEP_MS = 500;

/** Writes it once more, so that undo takes the same steps back. */
function replay(model: Model, { steps }: TypedText): void {
  for (const [index, step] of steps.entries()) {
    const last = steps[index - 1];
    if (last === undefined || step.atMs - last.atMs > ONE_STEP_MS || step.from !== last.head)
      model.pushStackElement();
    write(model, step);
  }
  model.pushStackElement();
}

function createModel({ typed, isPython }: EditorOptions): Model {
  const model = monaco.createModel(toLines(typed.first), isPython ? PYTHON : PLAIN_TEXT);
  model.setEOL(EndOfLineSequence.LF);
  model.updateOptions({ tabSize: 4, indentSize: 4, insertSpaces: true });
  replay(model, typed);
  return model;
}

/** What nobody asked for is off: above all whatever would need a worker. */
const OPTIONS: monaco.IStandaloneEditorConstructionOptions = {
  // Nothing tells a page of a screen reader; who has not found the other editor yet is read this one.
  accessibilitySupport: 'on',
  // One way of typing in all browsers.
  editContext: false,
  ...{
    automaticLayout: true,
    fixedOverflowWidgets: true,
    scrollBeyondLastLine: false,
    padding: { top: 12, bottom: 12 },
  },
  ...{
    glyphMargin: true,
    folding: false,
    lineNumbersMinChars: 2,
    lineDecorationsWidth: 12,
    minimap: { enabled: false },
  },
  ...{ overviewRulerLanes: 0, overviewRulerBorder: false, hideCursorInOverviewRuler: true },
  scrollbar: { alwaysConsumeMouseWheel: false, useShadows: false },
  ...{
    contextmenu: false,
    links: false,
    colorDecorators: false,
    codeLens: false,
    inlayHints: { enabled: 'off' },
  },
  ...{
    stickyScroll: { enabled: false },
    guides: { indentation: false },
    bracketPairColorization: { enabled: false },
  },
  ...{
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    renderWhitespace: 'none',
    renderFinalNewline: 'on',
    dragAndDrop: false,
  },
  ...{
    renderLineHighlight: 'all',
    roundedSelection: false,
    cursorSurroundingLines: 0,
    copyWithSyntaxHighlighting: false,
  },
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  ...{ detectIndentation: false, autoIndent: 'advanced', parameterHints: { enabled: false } },
  ...{ wordBasedSuggestions: 'off', quickSuggestions: { other: true, comments: false, strings: true } },
  ...{
    acceptSuggestionOnCommitCharacter: false,
    snippetSuggestions: 'none',
    inlineSuggest: { enabled: false },
  },
  // Enter takes nothing that was not chosen.
  suggest: {
    selectionMode: 'never',
    showIcons: false,
    showStatusBar: false,
    preview: false,
    localityBonus: false,
  },
};

function createEditor(host: HTMLElement, model: Model, options: EditorOptions): Editor {
  const editor = monaco.create(host, {
    ...OPTIONS,
    ...readLetters(host),
    model,
    ariaLabel: options.label,
  });
  host.querySelector('textarea')?.setAttribute('aria-describedby', options.helpId);
  editor.setSelection(selectionOf(model, options.caret));
  return editor;
}

/** Least and greatest heights are those of the field before it, which style sheets know. */
function followHeight(host: HTMLElement, editor: Editor): void {
  const fit = () => {
    host.style.height = `min(60vh, ${editor.getContentHeight()}px)`;
  };
  editor.onDidContentSizeChange(fit);
  fit();
}

/** The page scrolls with the caret: Monaco scrolls only itself. */
function keepCaretInSight(host: HTMLElement, editor: Editor): void {
  editor.onDidChangeCursorPosition(({ position }) => {
    const place = editor.hasTextFocus() ? editor.getScrolledVisiblePosition(position) : null;
    if (place === null) return;
    const top = host.getBoundingClientRect().top + place.top;
    const below = top + place.height + BAR_PX - window.innerHeight;
    if (below > 0) window.scrollBy({ top: below });
    else if (top < 0) window.scrollBy({ top });
  });
}

function leave(editor: Editor, model: Model) {
  const read = () => {
    const selection = editor.getSelection() ?? new Selection(1, 1, 1, 1);
    const anchor = model.getOffsetAt({
      lineNumber: selection.selectionStartLineNumber,
      column: selection.selectionStartColumn,
    });
    return { text: model.getValue(), anchor, head: model.getOffsetAt(selection.getPosition()) };
  };
  const [{ anchor, head }, hadFocus, scrollTop] = [read(), editor.hasTextFocus(), editor.getScrollTop()];
  let stepsBack = 0;
  const stepBack = () => {
    const before = model.getAlternativeVersionId();
    void model.undo();
    const isBack = model.getAlternativeVersionId() !== before;
    if (isBack) stepsBack += 1;
    return isBack;
  };
  const typed = retrace(read, stepBack, Date.now());
  // Where nothing can come in its place, it stays.
  for (; stepsBack > 0; stepsBack -= 1) void model.redo();
  editor.setSelection(selectionOf(model, { anchor, head }));
  return { typed, caret: { anchor, head }, hadFocus, scrollTop };
}

/** The learner's program in Monaco: what CodeMirror has, and several carets, a search and moved lines besides. */
export function openEditor(place: HTMLElement, options: EditorOptions): OpenedEditor {
  registerPython();
  setKeys();
  const host = document.createElement('div');
  host.className = 'monaco-place';
  place.append(host);
  const stopLook = followLook(host);
  const model = createModel(options);
  const editor = createEditor(host, model, options);
  followHeight(host, editor);
  keepCaretInSight(host, editor);
  if (options.isPython) followClauses(editor);
  const marks = followMarks(editor);
  const stopKeys = followKeys(host, {
    run: options.onRun,
    tidy: options.onTidy,
    'next-mark': marks.goToNext,
  });
  let isLeaving = false;
  model.onDidChangeContent(() => isLeaving || options.onSource(model.getValue()));
  return {
    setSource(source) {
      const next = toLines(source);
      if (model.getValue() === next) return;
      model.pushStackElement();
      write(model, findChange(model.getValue(), next));
      model.pushStackElement();
    },
    setLocked: (isLocked) => editor.updateOptions({ readOnly: isLocked, domReadOnly: isLocked }),
    markLine: followErrorLine(editor),
    setAnalysis: marks.setAnalysis,
    goToLine(line) {
      const lineNumber = Math.min(Math.max(1, line), model.getLineCount());
      editor.setPosition({ lineNumber, column: 1 });
      editor.revealLineInCenterIfOutsideViewport(lineNumber);
      editor.focus();
    },
    focus: () => editor.focus(),
    scrollTo: (top) => editor.setScrollTop(top),
    leave() {
      isLeaving = true;
      const left = leave(editor, model);
      isLeaving = false;
      return left;
    },
    close() {
      stopKeys();
      stopLook();
      editor.dispose();
      model.dispose();
      host.remove();
    },
  };
}
