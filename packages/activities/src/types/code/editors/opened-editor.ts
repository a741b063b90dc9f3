import type { DescribedFinding } from '../editing/describe-finding.ts';
import type { Caret, TypedText } from '../editing/typed-text.ts';

export interface EditorOptions {
  /** Python has colours, completion and marks; any other file is plain text. */
  isPython: boolean;
  /** What was written before the editor came; its undo begins where that began. */
  typed: TypedText;
  /** Where the caret is now. */
  caret: Caret;
  label: string;
  helpId: string;
  onSource(source: string): void;
  /** Ctrl or Cmd with Enter. */
  onRun(): void;
  /** Alt and Shift with F. */
  onTidy(): void;
}

/** What is to be marked in a text. Never rejects: what cannot be looked at now has no marks. */
export type FindMarks = (source: string) => Promise<readonly DescribedFinding[]>;

/** How a field or an editor is left, for what comes in its place. */
export interface LeftEditor {
  typed: TypedText;
  caret: Caret;
  hadFocus: boolean;
  scrollTop: number;
}

/** An editor in the page. Everything that is put in from outside keeps the caret where it can. */
export interface OpenedEditor {
  setSource(source: string): void;
  setLocked(isLocked: boolean): void;
  /** Marks a line, counted from 1, until the program is changed; null marks none. */
  markLine(line: number | null): void;
  /** Puts what looks at the program in the place of what did before; null takes all marks away. */
  setAnalysis(findMarks: FindMarks | null): void;
  goToLine(line: number): void;
  /** Takes the focus, scrolled to where the field before it was. */
  focus(): void;
  scrollTo(top: number): void;
  /** Everything that what comes next goes on with. */
  leave(): LeftEditor;
  close(): void;
}

export interface EditorModule {
  openEditor(place: HTMLElement, options: EditorOptions): OpenedEditor;
}

/** Long enough that a word is finished, short enough that the line is still in mind. */
export const LOOK_AFTER_MS = 700;

/** Over the end of the page lies the bar of what can be done: a line that is written must not be behind it. */
export const BAR_PX = 104;
