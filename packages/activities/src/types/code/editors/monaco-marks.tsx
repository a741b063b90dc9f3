import { type IPosition, KeyCode, editor as monaco, Range } from 'monaco-editor/editor/editor.api.js';
import type { DescribedFinding } from '../editing/describe-finding.ts';
import { type FindMarks, LOOK_AFTER_MS } from './opened-editor.ts';

type Editor = monaco.IStandaloneCodeEditor;

/** Underlined, with a sign beside the line, and words over both. */
function toDecoration({ from, to, severity, text }: DescribedFinding): monaco.IModelDeltaDecoration {
  const hoverMessage = { value: text };
  return {
    range: new Range(from.line, from.column, to.line, to.column),
    options: {
      className: `monaco-mark-${severity}`,
      showIfCollapsed: true,
      hoverMessage,
      glyphMarginClassName: `monaco-sign monaco-sign-${severity}`,
      glyphMarginHoverMessage: hoverMessage,
      stickiness: monaco.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    },
  };
}

/** Tells words at a place in the text, until the caret goes on, something is written, or Escape is pressed. */
function createMessage(editor: Editor): (place: IPosition, text: string) => void {
  const node = document.createElement('div');
  node.className = 'monaco-mark-message';
  node.setAttribute('role', 'status');
  const { ABOVE, BELOW } = monaco.ContentWidgetPositionPreference;
  let position: IPosition | null = null;
  const widget: monaco.IContentWidget = {
    allowEditorOverflow: true,
    getId: () => 'kindling.mark-message',
    getDomNode: () => node,
    getPosition: () => ({ position, preference: [ABOVE, BELOW] }),
  };
  const hide = () => editor.removeContentWidget(widget);
  editor.onDidChangeCursorSelection(hide);
  editor.onDidChangeModelContent(hide);
  editor.onDidBlurEditorText(hide);
  editor.onKeyDown(({ keyCode }) => keyCode === KeyCode.Escape && hide());
  return (place, text) => {
    hide();
    position = place;
    // Code in words stands between backticks.
    node.textContent = text.replaceAll('`', '');
    editor.addContentWidget(widget);
  };
}

/** Marks what is found in the text, a moment after somebody wrote. */
export function followMarks(editor: Editor) {
  const marks = editor.createDecorationsCollection();
  const tell = createMessage(editor);
  let told: readonly string[] = [];
  let findMarks: FindMarks | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const asked = findMarks;
    const version = editor.getModel()?.getVersionId();
    const found = await asked?.(editor.getValue());
    // Whoever wrote meanwhile is looked at again.
    if (asked !== findMarks || version !== editor.getModel()?.getVersionId()) return;
    marks.set((found ?? []).map(toDecoration));
    told = (found ?? []).map(({ text }) => text);
  };
  const lookSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), LOOK_AFTER_MS);
  };
  editor.onDidChangeModelContent(lookSoon);
  editor.onDidDispose(() => clearTimeout(pause));
  return {
    setAnalysis(next: FindMarks | null) {
      findMarks = next;
      if (next === null) marks.clear();
      else lookSoon();
    },
    /** Chooses what the mark behind the caret marks, and tells of it; behind the last comes the first. */
    goToNext() {
      const caret = editor.getPosition();
      const all = told.flatMap((text, index) => {
        const range = marks.getRange(index);
        return range === null ? [] : [{ range, text }];
      });
      const next = all.find(({ range }) => caret?.isBefore(range.getStartPosition())) ?? all[0];
      if (next === undefined) return;
      editor.setSelection(next.range);
      editor.revealRangeInCenterIfOutsideViewport(next.range);
      tell(next.range.getStartPosition(), next.text);
    },
  };
}

/** The line an error points at, until the program is changed. */
export function followErrorLine(editor: Editor): (line: number | null) => void {
  const marks = editor.createDecorationsCollection();
  editor.onDidChangeModelContent(() => marks.clear());
  return (line) => {
    const exists = line !== null && line >= 1 && line <= (editor.getModel()?.getLineCount() ?? 0);
    const options = {
      isWholeLine: true,
      className: 'monaco-error-line',
      linesDecorationsClassName: 'monaco-error-bar',
    };
    marks.set(exists ? [{ range: new Range(line, 1, line, 1), options }] : []);
  };
}
