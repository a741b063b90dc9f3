import type { Locator } from 'playwright-core';

/** As much of an element of the page as is used here: this package knows no browser. */
interface PageElement {
  value?: string;
  textContent: string | null;
  style: { top: string };
  closest(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  dispatchEvent(event: object): boolean;
}
declare const DataTransfer: new () => { setData(type: string, text: string): void };
declare const ClipboardEvent: new (name: string, options: object) => object;

type EditorKind = 'field' | 'codemirror' | 'monaco';

/** Which editor a text box of a program is: the field that comes first, or what took its place. */
export async function findEditorKind(textbox: Locator): Promise<EditorKind> {
  return textbox.evaluate((element: PageElement) => {
    if (element.closest('.monaco-editor')) return 'monaco';
    return element.closest('.cm-editor') ? 'codemirror' : 'field';
  });
}

const STEP_MS = 50;
const GIVE_UP_MS = 60_000;

/** Waits until an editor has taken the place of the field. @throws when none comes within a minute */
export async function waitForEditor(textbox: Locator): Promise<EditorKind> {
  const until = Date.now() + GIVE_UP_MS;
  for (;;) {
    const kind = await findEditorKind(textbox);
    if (kind !== 'field') return kind;
    if (Date.now() > until) throw new Error(`No editor within ${GIVE_UP_MS} ms`);
    await textbox.page().waitForTimeout(STEP_MS);
  }
}

/** Puts a text in the place of all there is, in one go, as a paste would: nothing is closed, indented or completed. */
export async function writeProgram(textbox: Locator, text: string): Promise<void> {
  if ((await waitForEditor(textbox)) === 'codemirror') return textbox.fill(text);
  // Monaco's text box holds only what is read out; what is pasted into it goes to the text.
  await textbox.press('ControlOrMeta+a');
  if (text === '') return textbox.press('Delete');
  await textbox.evaluate((element: PageElement, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** What stands in the editor on the screen: lines that are scrolled away may be missing. */
export async function readProgram(textbox: Locator): Promise<string> {
  return textbox.evaluate((element: PageElement) => {
    const monaco = element.closest('.monaco-editor');
    if (monaco === null && element.value !== undefined) return element.value;
    const lines = [...(monaco ?? element).querySelectorAll(monaco ? '.view-line' : '.cm-line')];
    // Monaco draws lines in any order, with spaces that do not collapse.
    const top = (line: PageElement) => Number.parseFloat(line.style.top) || 0;
    if (monaco) lines.sort((one, other) => top(one) - top(other));
    return lines.map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')).join('\n');
  });
}
