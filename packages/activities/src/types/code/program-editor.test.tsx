// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EditorOptions, OpenedEditor } from './editors/opened-editor.ts';
import { type EditorHandle, ProgramEditor } from './program-editor.tsx';

/** jsdom draws no editor: what it is opened with is what matters here. */
const opened: EditorOptions[] = [];
const editor = {
  ...{ setSource: vi.fn(), setLocked: vi.fn(), markLine: vi.fn(), setAnalysis: vi.fn() },
  ...{
    goToLine: vi.fn(),
    focus: vi.fn(),
    scrollTo: vi.fn(),
    leave: vi.fn<OpenedEditor['leave']>(),
    close: vi.fn(),
  },
} satisfies OpenedEditor;
let loads: PromiseWithResolvers<unknown>[] = [];
vi.mock('./editors/load-editor.tsx', () => ({
  loadEditor() {
    loads.push(Promise.withResolvers());
    return loads.at(-1)?.promise;
  },
}));
const arrive = (count = 1) =>
  act(async () => {
    loads.at(-1)?.resolve({
      openEditor(_place: HTMLElement, options: EditorOptions) {
        opened.push(options);
        return editor;
      },
    });
    await vi.waitFor(() => expect(opened).toHaveLength(count));
  });

const onRun = vi.fn();
const onTidy = vi.fn();
let change: (source: string) => void;
let shown: string;

function Learner({ disabled = false, onDrawn }: { disabled?: boolean; onDrawn?: () => unknown }) {
  const [source, setSource] = useState('one\n');
  const handle = useRef<EditorHandle>(null);
  change = setSource;
  shown = source;
  return (
    <>
      <ProgramEditor
        ref={(drawn) => {
          handle.current = drawn;
          if (drawn) onDrawn?.();
        }}
        source={source}
        onSource={setSource}
        isPython
        analyser={null}
        screenLanguage="en"
        onFindings={() => undefined}
        errorLine={null}
        label="Your program"
        simpleLabel="Editor for screen readers"
        helpId="help"
        {...{ onRun, onTidy, disabled }}
      />
      <button type="button" onClick={() => handle.current?.goToLine(2)}>
        Go
      </button>
    </>
  );
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your program' });

beforeEach(() => {
  opened.length = 0;
  loads = [];
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

test('is written in before the editor is there, which goes on with text, caret, focus and way back', async () => {
  render(<Learner />);
  const user = userEvent.setup();
  await user.type(field(), 'x');
  expect(shown).toBe('one\nx');
  field().setSelectionRange(1, 3, 'backward');
  await arrive();
  const steps = [{ from: 4, to: 4, insert: 'x', anchor: 5, head: 5 }];
  expect(opened[0]).toMatchObject({
    typed: { first: 'one\n', text: 'one\nx', steps },
    caret: { anchor: 3, head: 1 },
  });
  expect(editor.focus).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  await act(async () => opened[0]?.onSource('from the editor'));
  expect(shown).toBe('from the editor');
  expect(editor.setSource).toHaveBeenLastCalledWith('from the editor');
});

test('a letter that is typed in the moment the editor is there stays', async () => {
  let text = 'one\n';
  const write = (next: string) => {
    if (next === text) return;
    text = next;
    opened[0]?.onSource(text);
  };
  editor.setSource.mockImplementation(write);
  /** Called with each drawing: with the first that has the editor in it somebody can type. */
  const typeAtOnce = () => opened.length === 1 && text === 'one\n' && write('one\n~');
  render(<Learner onDrawn={typeAtOnce} />);
  await arrive();
  await vi.waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect([text, shown]).toEqual(['one\n~', 'one\n~']);
});

test('a draft that comes first is where the way back ends; the focus stays where it is', async () => {
  render(<Learner />);
  await act(async () => change('a draft\n'));
  await arrive();
  expect(opened[0]?.typed).toEqual({ first: 'a draft\n', text: 'a draft\n', steps: [] });
  expect(editor.focus).not.toHaveBeenCalled();
});

test('has the keys of the editor', async () => {
  render(<Learner />);
  const user = userEvent.setup();
  await user.type(field(), 'if x:{Enter}y{Tab}');
  expect(field().value).toBe('one\nif x:\n    y    ');
  await user.keyboard('{Control>}{Enter}{/Control}{Shift>}{Alt>}f{/Alt}{/Shift}');
  expect([onRun.mock.calls.length, onTidy.mock.calls.length]).toEqual([1, 1]);
  await user.keyboard('{Escape}{Tab}');
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

test('a line can be gone to, before the editor is there and after', async () => {
  render(<Learner />);
  await userEvent.click(screen.getByRole('button'));
  expect(document.activeElement).toBe(field());
  expect(field().selectionStart).toBe(4);
  await arrive();
  await userEvent.click(screen.getByRole('button'));
  expect(editor.goToLine).toHaveBeenCalledWith(2);
});

test('what is locked takes nothing', async () => {
  render(<Learner disabled />);
  await userEvent.type(field(), 'x{Enter}');
  expect(shown).toBe('one\n');
  await arrive();
  expect(editor.setLocked).toHaveBeenCalledWith(true);
});

test('a word that is put together of several keys is finished first', async () => {
  render(<Learner />);
  const start = new CompositionEvent('compositionstart', { bubbles: true });
  await act(async () => field().dispatchEvent(start));
  loads[0]?.resolve({ openEditor: vi.fn(() => editor) });
  await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(field()).toBeTruthy();
  await act(async () => field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
  await vi.waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
});

test('without a connection the field stays; the editor comes with the next one', async () => {
  render(<Learner />);
  await act(async () => loads[0]?.reject(new TypeError('offline')));
  await userEvent.type(field(), 'x');
  expect(shown).toBe('one\nx');
  window.dispatchEvent(new Event('online'));
  expect(loads).toHaveLength(2);
  await arrive();
  expect(opened[0]?.typed.text).toBe('one\nx');
});

test('another editor that is asked for goes on where the first one was left', async () => {
  const list = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => list);
  render(<Learner />);
  await arrive();
  const typed = { first: 'one\n', text: 'one\n', steps: [] };
  const caret = { anchor: 1, head: 3 };
  editor.leave.mockReturnValue({ typed, caret, hadFocus: true, scrollTop: 7 });
  const simple = screen.getByRole('switch', { name: 'Editor for screen readers' });
  expect(simple.getAttribute('aria-checked')).toBe('false');
  await userEvent.click(simple);
  expect(simple.getAttribute('aria-checked')).toBe('true');
  expect(editor.close).not.toHaveBeenCalled();
  await arrive(2);
  expect(opened[1]).toMatchObject({ typed, caret });
  expect(editor.close).toHaveBeenCalledOnce();
  expect(editor.focus).toHaveBeenCalledOnce();
  expect(editor.scrollTo).toHaveBeenLastCalledWith(7);
  await userEvent.click(simple);
  vi.unstubAllGlobals();
});
