// @vitest-environment jsdom
import type { Grade } from '@kindling/shared';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeptTry, type Practice, PracticeContext } from '../../rendering/practice.ts';
import { messages } from './messages.ts';
import type { EditorProps } from './program-editor.tsx';
import { renderer } from './renderer.tsx';
import { type Answer, Content, definition } from './schema.ts';

/** What the editor of the file that is shown was told; jsdom draws no editor. */
const goToLine = vi.fn();
vi.mock('./program-editor.tsx', () => ({
  ProgramEditor({ source, onSource, label, isPython, ref }: EditorProps) {
    if (typeof ref === 'object' && ref) ref.current = { goToLine: (line) => goToLine(label, line) };
    return (
      <textarea
        aria-label={label}
        data-python={isPython}
        value={source}
        onChange={(event) => onSource(event.target.value)}
      />
    );
  },
}));
vi.mock('./editors/load-editor.tsx', () => ({
  loadEditor: async () => ({}),
  prefetchEditor: () => undefined,
}));
afterEach(cleanup);
const scrollIntoView = vi.fn();
beforeEach(() => {
  goToLine.mockClear();
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
});

const task = definition.toPublic(Content.parse(definition.sample.content), 'seed');
let answer: Answer;
let setAnswer: (answer: Answer) => void;

function t(key: string, values: Record<string, string | number> = {}): string {
  const text = messages.en[key];
  if (text === undefined) throw new Error(`The messages have no ${key}`);
  return text.replaceAll(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? ''));
}

function Learner({
  grade = null,
  ...rest
}: {
  disabled?: boolean;
  isSketch?: boolean;
  grade?: Grade | null;
}) {
  [answer, setAnswer] = useState<Answer>({ source: 'x' });
  const props = { content: task, language: 'en', screenLanguage: 'en', t, disabled: false, grade, ...rest };
  return <renderer.Component {...props} answer={answer} onAnswer={(next) => setAnswer(next as Answer)} />;
}

const press = (name: string) => screen.getByRole('button', { name });
const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);
const chosen = () => screen.getByRole('tab', { selected: true }).textContent;
const problem = () => screen.getByRole('alert').textContent;

function open() {
  render(<Learner />);
  return userEvent.setup();
}

async function make(user: ReturnType<typeof userEvent.setup>, name: string) {
  await user.click(press('New file'));
  await user.type(screen.getByRole('textbox', { name: 'Name of the new file' }), `${name}{Enter}`);
}

describe('a file of the learner’s own', () => {
  it('is made, shown and ready to be written in; a module has the colours of Python', async () => {
    const user = open();
    await make(user, 'helpers.py');
    expect(tabs()).toEqual(['solution.py', 'helpers.py']);
    expect(chosen()).toBe('helpers.py');
    expect(goToLine).toHaveBeenLastCalledWith('File helpers.py', 1);
    const editor = screen.getByRole('textbox', { name: 'File helpers.py' });
    expect(editor.dataset.python).toBe('true');
    await user.type(editor, 'y = 1');
    expect(answer).toEqual({ source: 'x', files: { 'helpers.py': 'y = 1' } });
    await make(user, 'notes.txt');
    expect(screen.getByRole('textbox', { name: 'File notes.txt' }).dataset.python).toBe('false');
    expect(screen.queryByRole('button', { name: 'Tidy up' })).toBeNull();
  });

  it('has a name that will do: what is wrong is said at the field, which stays', async () => {
    const user = open();
    await make(user, '../x.txt');
    expect(problem()).toContain('no folders');
    expect(scrollIntoView.mock.contexts).toContain(screen.getByRole('alert'));
    const field = screen.getByRole('textbox', { name: 'Name of the new file' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.type(field, 'Solution.py{Enter}');
    expect(problem()).toBe('There is a file Solution.py already. Choose another name.');
    expect(answer).toEqual({ source: 'x' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Name of the new file' })).toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('solution.py'));
  });

  it('gets another name and keeps its text', async () => {
    const user = open();
    await make(user, 'notes.txt');
    await user.type(screen.getByRole('textbox', { name: 'File notes.txt' }), 'tea');
    await user.click(press('Rename notes.txt'));
    const field = screen.getByRole('textbox', { name: 'New name of notes.txt' });
    await user.clear(field);
    await user.type(field, 'NOTES.txt{Enter}');
    expect(answer.files).toEqual({ 'NOTES.txt': 'tea' });
    expect(chosen()).toBe('NOTES.txt');
    expect(screen.getByText('The file is called NOTES.txt now.').getAttribute('aria-live')).toBe('polite');
  });

  it('has its name chosen when it is renamed, without its ending, for what is typed to take its place', async () => {
    const user = open();
    await make(user, 'notes.old.txt');
    await user.click(press('Rename notes.old.txt'));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'New name of notes.old.txt' });
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('notes.old');
    await user.keyboard('drinks{Enter}');
    expect(chosen()).toBe('drinks.txt');
  });

  it('that is being renamed stays the one that is, whichever is looked at meanwhile', async () => {
    const user = open();
    await make(user, 'notes.txt');
    await user.type(screen.getByRole('textbox', { name: 'File notes.txt' }), 'tea');
    await user.click(press('Rename notes.txt'));
    await user.click(screen.getByRole('tab', { name: 'solution.py' }));
    const field = screen.getByRole('textbox', { name: 'New name of notes.txt' });
    await user.clear(field);
    await user.type(field, 'drinks.txt{Enter}');
    expect(answer).toEqual({ source: 'x', files: { 'drinks.txt': 'tea' } });
    expect(chosen()).toBe('drinks.txt');
  });

  it('that is deleted elsewhere is asked for no name any more', async () => {
    const user = open();
    await make(user, 'notes.txt');
    await user.click(press('Rename notes.txt'));
    act(() => setAnswer({ source: 'x' }));
    expect(screen.queryByRole('textbox', { name: /New name/ })).toBeNull();
  });

  it('that is gone with an earlier version is told of no more', async () => {
    const user = open();
    await make(user, 'notes.txt');
    expect(screen.getByText(/^notes\.txt is made/)).toBeTruthy();
    act(() => setAnswer({ source: 'x' }));
    expect(screen.queryByText(/^notes\.txt is made/)).toBeNull();
  });

  it('deleted after another one leaves the focus at what brings it back', async () => {
    const user = open();
    await make(user, 'a.txt');
    await make(user, 'b.txt');
    for (const [name, back] of [
      ['a.txt', 'Bring it back'],
      ['b.txt', 'Bring back b.txt'],
    ] as const) {
      await user.click(screen.getByRole('tab', { name }));
      await user.click(press(`Delete ${name}`));
      expect(document.activeElement).toBe(press(back));
    }
    await user.click(press('Bring back a.txt'));
    expect(Object.keys(answer.files ?? {})).toEqual(['a.txt']);
    await user.click(press('Bring it back'));
    expect(Object.keys(answer.files ?? {}).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('deleted keeps its text while others take its room, until there is some again', async () => {
    const user = open();
    await make(user, 'notes.txt');
    await user.type(screen.getByRole('textbox', { name: 'File notes.txt' }), 'tea');
    await user.click(press('Delete notes.txt'));
    const others = ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.txt`, name]);
    act(() => setAnswer({ source: 'x', files: Object.fromEntries(others) }));
    await user.click(press('Bring it back'));
    expect(screen.getByText(/^There is no room for notes\.txt: you have 5 files/)).toBeTruthy();
    expect(document.activeElement).toBe(press('Bring it back'));
    await user.click(press('New file'));
    await user.click(screen.getByRole('tab', { name: 'a.txt' }));
    await user.click(press('Delete a.txt'));
    await user.click(press('Bring back notes.txt'));
    expect(answer.files?.['notes.txt']).toBe('tea');
    expect(tabs()).toHaveLength(6);
    await user.click(press('Bring it back'));
    expect(screen.getByText(/^There is no room for a\.txt/)).toBeTruthy();
  });

  it('is deleted, and brought back with its text', async () => {
    const user = open();
    await make(user, 'notes.txt');
    await user.type(screen.getByRole('textbox', { name: 'File notes.txt' }), 'tea');
    await user.click(press('Delete notes.txt'));
    expect(tabs()).toEqual(['solution.py']);
    expect(answer).toEqual({ source: 'x' });
    expect(document.activeElement).toBe(press('Bring it back'));
    await user.keyboard('{Enter}');
    expect(answer.files).toEqual({ 'notes.txt': 'tea' });
    expect(chosen()).toBe('notes.txt');
  });

  it('that came back from elsewhere is not offered again', async () => {
    const user = open();
    await make(user, 'notes.txt');
    await user.click(press('Delete notes.txt'));
    act(() => setAnswer({ source: 'x', files: { 'notes.txt': 'from another tab' } }));
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
  });

  it('that is deleted elsewhere while it is shown gives way to the program', async () => {
    const user = open();
    await make(user, 'notes.txt');
    act(() => setAnswer({ source: 'x' }));
    expect(chosen()).toBe('solution.py');
  });

  it('is renamed and deleted by keyboard from its tab; the program is neither', async () => {
    const user = open();
    await make(user, 'notes.txt');
    await user.click(screen.getByRole('tab', { name: 'notes.txt' }));
    await user.keyboard('{F2}');
    expect(screen.getByRole('textbox', { name: 'New name of notes.txt' })).toBe(document.activeElement);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('tab', { name: 'solution.py' }));
    await user.keyboard('{Delete}');
    expect(screen.getByText(/^solution.py belongs to the exercise/)).toBeTruthy();
    await user.keyboard('{F2}');
    expect(screen.queryByRole('textbox', { name: /New name/ })).toBeNull();
    await user.keyboard('{ArrowRight}{Delete}');
    expect(tabs()).toEqual(['solution.py']);
  });

  it('is one of five at most', async () => {
    const user = open();
    for (const name of ['a', 'b', 'c', 'd', 'e']) await make(user, `${name}.txt`);
    await user.click(press('New file'));
    expect(screen.getByText(/^You have 5 files of your own/)).toBeTruthy();
    expect(tabs()).toHaveLength(6);
  });

  it('goes with the program when everything is begun again, which is said before', async () => {
    const user = open();
    await make(user, 'notes.txt');
    await user.click(press('Start over'));
    expect(screen.getByText(/your own files/)).toBeTruthy();
    await user.click(press('Begin again'));
    expect(answer).toEqual({ source: task.starter });
  });

  it('is gone to when an error came up in it', async () => {
    const stderr =
      'Traceback (most recent call last):\n  File "solution.py", line 2, in <module>\n    x()\n  File "own.py", line 5, in x\n    y\nNameError: name \'y\' is not defined\n';
    const tried: KeptTry = {
      source: 'x',
      parts: [{ stream: 'stderr', text: stderr }],
      result: { status: 'error', durationMs: 1 },
    };
    const practice = { canAsk: () => true, prepare: async () => undefined } as unknown as Practice;
    render(
      <PracticeContext value={{ ...practice, lastTry: { find: () => tried, keep: () => undefined } }}>
        <Learner />
      </PracticeContext>,
    );
    const user = userEvent.setup();
    await make(user, 'own.py');
    await user.click(screen.getByRole('tab', { name: 'solution.py' }));
    await user.click(await screen.findByRole('button', { name: 'Go to line 5 of own.py' }));
    expect(chosen()).toBe('own.py');
    await vi.waitFor(() => expect(goToLine).toHaveBeenLastCalledWith('File own.py', 5));
  });

  it('is gone to when a remark of the review is about it', async () => {
    const [message, remark] = [
      { en: 'Why?', es: '¿Por qué?' },
      { severity: 'hint', concept: 'comment' },
    ];
    const remarks = ['helpers.py', undefined].map((file) => ({
      file,
      line: 3,
      rule: 'tabs',
      message,
      ...remark,
    }));
    const feedback = { passedTests: 1, totalTests: 1, tests: [], review: { score: 90, remarks } };
    render(<Learner grade={{ correct: true, score: 1, feedback }} />);
    const user = userEvent.setup();
    await make(user, 'helpers.py');
    await user.click(screen.getByRole('tab', { name: 'solution.py' }));
    await user.click(press('Go to line 3 of helpers.py'));
    expect(chosen()).toBe('helpers.py');
    await vi.waitFor(() => expect(goToLine).toHaveBeenLastCalledWith('File helpers.py', 3));
    await user.click(press('Go to line 3'));
    await vi.waitFor(() => expect(goToLine).toHaveBeenLastCalledWith('Your program', 3));
  });

  it('is not made beside what nobody keeps, which then needs no tabs', () => {
    render(<Learner isSketch />);
    expect(screen.getByRole('textbox', { name: 'Your program' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'New file' })).toBeNull();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByRole('tabpanel')).toBeNull();
  });

  it('cannot be made where nothing can be written', () => {
    render(<Learner disabled />);
    expect(screen.queryByRole('button', { name: 'New file' })).toBeNull();
  });
});
