// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Analyser, AnalyserContext } from '../../rendering/analyser.ts';
import {
  type KeptTry,
  type Practice,
  PracticeContext,
  type PracticeRequest,
  type PracticeResult,
} from '../../rendering/practice.ts';
import { grade } from './grader.ts';
import { messages } from './messages.ts';
import type { EditorProps } from './program-editor.tsx';
import { renderer } from './renderer.tsx';
import { sampleRuns } from './sample.ts';
import { type Answer, Content, definition, type PublicContent, type Review, type TestRun } from './schema.ts';

/** What the editor would do with a line; jsdom draws no editor. */
const goToLine = vi.fn();
vi.mock('./program-editor.tsx', () => ({
  ProgramEditor({ source, onSource, label, errorLine, ref }: EditorProps) {
    if (typeof ref === 'object' && ref) ref.current = { goToLine };
    return (
      <textarea
        aria-label={label}
        data-error-line={errorLine}
        value={source}
        onChange={(event) => onSource(event.target.value)}
      />
    );
  },
}));
vi.mock('./editors/load-editor.tsx', () => ({ loadEditor: async () => ({}), prefetchEditor: vi.fn() }));
afterEach(cleanup);

const content = Content.parse(definition.sample.content);
const shown = definition.toPublic(content, 'seed');

/** Fills `{name}` places; plural forms stay as they are written. */
function t(key: string, values: Record<string, string | number> = {}): string {
  const text = messages.en[key];
  if (text === undefined) throw new Error(`The messages have no ${key}`);
  return text.replaceAll(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? ''));
}

interface LearnerProps {
  runs: readonly TestRun[] | null;
  review?: Review | null;
  task?: PublicContent;
  /** What was checked before the page was loaded. */
  before?: { source: string; runs: readonly TestRun[] };
}

function Learner({ runs, review = null, task = shown, before }: LearnerProps) {
  const [answer, setAnswer] = useState<Answer>(renderer.emptyAnswer(task) as Answer);
  const given = runs && grade(content, answer, { tests: runs, review });
  const lastCheck = before && {
    answer: { source: before.source },
    grade: grade(content, { source: before.source }, { tests: before.runs, review: null }),
  };
  const props = { content: task, language: 'en', screenLanguage: 'en', t, disabled: false };
  return (
    <renderer.Component
      {...props}
      answer={answer}
      onAnswer={(next) => setAnswer(next as Answer)}
      grade={given}
      lastCheck={lastCheck ?? null}
    />
  );
}

/** Runs nothing: the test says what the program does. */
function fakePractice() {
  const requests: PracticeRequest[] = [];
  const ends: PromiseWithResolvers<PracticeResult>[] = [];
  const practice: Practice = {
    prepare: async () => undefined,
    canAsk: () => true,
    run(request) {
      const end = Promise.withResolvers<PracticeResult>();
      request.signal.addEventListener('abort', () => end.reject(new Error('stopped')));
      requests.push(request);
      ends.push(end);
      return end.promise;
    },
    trace: async () => ({ answers: [], stdout: '' }),
  };
  return { practice, requests, ends };
}

async function open(
  practice: Practice | null,
  runs: readonly TestRun[] | null = null,
  review: Review | null = null,
) {
  const view = render(
    <PracticeContext value={practice}>
      <Learner runs={runs} review={review} />
    </PracticeContext>,
  );
  await screen.findByRole('textbox', { name: 'Your program' });
  return { user: userEvent.setup(), view };
}

const press = (name: string) => screen.getByRole('button', { name });
describe('a program that is tried', () => {
  it('shows what it prints, asks what it asks, and says how it ended', async () => {
    const { practice, requests, ends } = fakePractice();
    const { user } = await open(practice);
    await user.click(press('Run'));
    expect(requests[0]).toMatchObject({ source: shown.starter, limits: shown.limits });
    let typed: Promise<string | null> | undefined;
    await act(async () => {
      requests[0]?.onOutput('stdout', 'Who? ');
      typed = requests[0]?.onInput();
    });
    await user.type(screen.getByRole('textbox', { name: 'Type a line' }), 'Ana{Enter}');
    expect(await typed).toBe('Ana');
    expect(document.activeElement).toBe(screen.getByRole('log'));
    await act(async () => ends[0]?.resolve({ status: 'ok', durationMs: 3.4 }));
    expect(screen.getByRole('log').textContent).toBe('Who? Ana\n');
    expect(screen.getByRole('status').textContent).toBe('Finished in 3 ms.');
  });

  it('is stopped at once', async () => {
    const { practice } = fakePractice();
    const { user } = await open(practice);
    await user.click(press('Run'));
    await user.click(press('Stop'));
    expect(await screen.findByText('Stopped.')).toBeTruthy();
    expect(press('Run')).toBeTruthy();
  });

  it('says what to do when it prints nothing: call the function', async () => {
    const { practice, ends } = fakePractice();
    const { user } = await open(practice);
    await user.click(press('Run'));
    await act(async () => ends[0]?.resolve({ status: 'ok', durationMs: 1 }));
    expect(screen.getByRole('status').textContent).toContain('print(double(…))');
  });

  it('says when Python cannot be loaded, and leaves checking', async () => {
    const prepare = () => Promise.reject(new Error('offline'));
    const { user } = await open({ ...fakePractice().practice, prepare });
    await user.click(press('Run'));
    expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  });

  it('keeps a flood from the page', async () => {
    const { practice, requests } = fakePractice();
    const { user } = await open(practice);
    await user.click(press('Run'));
    await act(async () => requests[0]?.onOutput('stdout', 'x'.repeat(30_000)));
    await act(async () => requests[0]?.onOutput('stderr', 'y'.repeat(30_000)));
    expect(screen.getByRole('log').textContent?.length).toBe(20_000);
  });
});

it('says in plain words what stopped a try, and leads to the line', async () => {
  const { practice, requests, ends } = fakePractice();
  const { user } = await open(practice);
  await user.click(press('Run'));
  await act(async () => {
    requests[0]?.onOutput(
      'stderr',
      'Traceback (most recent call last):\n  File "solution.py", line 5, in <module>\n  File "solution.py", line 2, in double\nZeroDivisionError: division by zero\n',
    );
    ends[0]?.resolve({ status: 'error', durationMs: 2 });
  });
  const note = await screen.findByRole('note');
  expect(note.textContent).toContain('What Python saw: Something is divided by 0');
  expect(note.textContent).toMatch(/from line 5/);
  expect(screen.getByRole('textbox', { name: 'Your program' }).dataset.errorLine).toBe('2');
  await user.click(press('Go to line 2'));
  expect(goToLine).toHaveBeenLastCalledWith(2);
});

describe('a checked program', () => {
  it('shows what was expected and what came, and of a hidden test its hint', async () => {
    await open(null, sampleRuns.wrong.tests);
    expect(screen.getByRole('row', { name: 'Result 8 None' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Hidden test 1' })).toBeTruthy();
    expect(screen.getByText('Try zero.')).toBeTruthy();
  });

  it('says in which line printed texts begin to differ', async () => {
    const printed = { what: 'stdout', expected: 'a\nb\nc\n', actual: 'a\nx\n' } as const;
    await open(null, [{ ...(sampleRuns.wrong.tests[0] as TestRun), differences: [printed] }]);
    expect(screen.getByRole('row', { name: /^Printed ?The first difference is in line 2\./ })).toBeTruthy();
  });

  it('explains an error at the call of a test, and shows no row that reads as if nothing had been wanted', async () => {
    const message = "module 'solution' has no attribute 'double'";
    const differences = [{ what: 'raises', expected: null, actual: { raised: ['AttributeError'], message } }];
    const told = { differences, stderr: `AttributeError: ${message}\n` };
    await open(null, [{ ...(sampleRuns.wrong.tests[0] as TestRun), ...told } as TestRun]);
    expect((await screen.findByRole('note')).textContent).toContain('nothing in your program has that name');
    expect(screen.queryByRole('row')).toBeNull();
  });

  it('marks the line that failed and leads to it, until the program is changed', async () => {
    const stderr =
      'Traceback (most recent call last):\n  File "/exercise/solution.py", line 2, in double\nNameError: no\n';
    const { user } = await open(null, [{ ...(sampleRuns.wrong.tests[0] as TestRun), stderr }]);
    const editor = screen.getByRole('textbox', { name: 'Your program' });
    expect(editor.dataset.errorLine).toBe('2');
    expect((await screen.findByRole('note')).textContent).toContain('Python met a name');
    await user.click(press('Go to line 2'));
    expect(goToLine).toHaveBeenCalledWith(2);
    expect(screen.getByText(/Not run, because/)).toBeTruthy();
  });
});

it('says of a program that passed how it is written, line by line; of another one nothing', async () => {
  const { right, wrong } = sampleRuns;
  const { user } = await open(null, right.tests, right.review);
  expect(screen.getByText('90 of 100')).toBeTruthy();
  expect(screen.getByText('Could read better')).toBeTruthy();
  expect(screen.getByText(/Nothing says so/)).toBeTruthy();
  expect(screen.getByText('About docstring')).toBeTruthy();
  await user.click(press('Go to line 1'));
  expect(goToLine).toHaveBeenLastCalledWith(1);
  cleanup();
  await open(null, wrong.tests, right.review);
  expect(screen.queryByText('90 of 100')).toBeNull();
});

it('throws work away only when asked twice', async () => {
  const { user } = await open(null);
  const editor = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your program' });
  expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  await user.type(editor, 'more');
  await user.click(press('Start over'));
  await user.click(press('Keep it'));
  expect(editor.value).toContain('more');
  await user.click(press('Start over'));
  await user.click(press('Begin again'));
  expect(editor.value).toBe(shown.starter);
});

it('can be checked as soon as there is a program', () => {
  expect(renderer.isComplete(shown, { source: ' \n' })).toBe(false);
  expect(renderer.isComplete(shown, { source: 'x' })).toBe(true);
});

describe('a program that is tidied up', () => {
  const openTidy = async (format: Analyser['format']) => {
    render(
      <AnalyserContext value={{ check: async () => [], format }}>
        <Learner runs={null} />
      </AnalyserContext>,
    );
    const editor = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your program' });
    await userEvent.click(press('Tidy up'));
    return editor;
  };

  it('stands in the editor, and the screen says so until it is changed', async () => {
    const editor = await openTidy(async (source) => source.replace('number', 'x'));
    expect(editor.value).toContain('double(x)');
    expect(await screen.findByText(/are tidied up/)).toBeTruthy();
    await userEvent.type(editor, 'more');
    expect(screen.queryByText(/are tidied up/)).toBeNull();
  });

  it.each([
    ['cannot be read', async () => null, /cannot read the program yet/],
    ['is tidy', async (source: string) => source, /tidy already/],
    ['cannot be looked at', () => Promise.reject(new Error('offline')), /Nothing was changed/],
  ] as const)('is left alone when it %s', async (_, format, sentence) => {
    const editor = await openTidy(format);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(editor.value).toBe(shown.starter);
  });
});

it('explains an error once: below the output, or at the first test that met it', async () => {
  const stderr =
    'Traceback (most recent call last):\n  File "/exercise/solution.py", line 2, in double\nNameError: name "x" is not defined\n';
  const failed = { ...(sampleRuns.wrong.tests[0] as TestRun), stderr };
  const { practice, requests, ends } = fakePractice();
  const { user } = await open(practice, [failed, { ...failed, key: 'zero' }]);
  expect(await screen.findAllByRole('note')).toHaveLength(1);
  await user.click(press('Run'));
  await act(async () => {
    requests[0]?.onOutput('stderr', stderr);
    ends[0]?.resolve({ status: 'error', durationMs: 2 });
  });
  expect(await screen.findAllByRole('note')).toHaveLength(1);
  expect(screen.getByRole('region', { name: 'Output' }).querySelector('[role=note]')).toBeTruthy();
});

describe('a page that is loaded again', () => {
  const stderr =
    'Traceback (most recent call last):\n  File "solution.py", line 2, in double\nNameError: name \'x\' is not defined\n';

  it('explains the last try as before, and keeps the next one', async () => {
    const tried: KeptTry = {
      source: shown.starter,
      parts: [{ stream: 'stderr', text: stderr }],
      result: { status: 'error', durationMs: 2 },
    };
    const keep = vi.fn();
    const { practice, requests, ends } = fakePractice();
    const { user } = await open({ ...practice, lastTry: { find: () => tried, keep } });
    expect((await screen.findByRole('note')).textContent).toContain('the name x');
    const editor = screen.getByRole('textbox', { name: 'Your program' });
    expect(editor.getAttribute('data-error-line')).toBe('2');
    await user.click(press('Run'));
    await act(async () => {
      requests[0]?.onOutput('stdout', '7');
      ends[0]?.resolve({ status: 'ok', durationMs: 4 });
    });
    const newer = {
      source: shown.starter,
      files: {},
      parts: [{ stream: 'stdout', text: '7' }],
      result: { status: 'ok', durationMs: 4 },
    };
    expect(keep).toHaveBeenLastCalledWith(newer);
    await user.type(editor, 'more');
    expect(screen.getByRole('heading', { name: /Output of your last run/ })).toBeTruthy();
  });

  it('shows the last check, as an earlier one where the program was changed since', async () => {
    const failed = { ...(sampleRuns.wrong.tests[0] as TestRun), stderr };
    const { rerender } = render(<Learner runs={null} before={{ source: shown.starter, runs: [failed] }} />);
    expect(await screen.findByRole('heading', { name: 'Tests' })).toBeTruthy();
    expect(await screen.findByRole('note')).toBeTruthy();
    rerender(<Learner runs={null} before={{ source: 'x = 1', runs: [failed] }} />);
    expect(screen.getByRole('heading', { name: 'Tests of your last check' })).toBeTruthy();
    rerender(
      <Learner runs={[sampleRuns.right.tests[0] as TestRun]} before={{ source: 'x = 1', runs: [failed] }} />,
    );
    expect(screen.queryByRole('note')).toBeNull();
  });
});

it('puts away what an earlier program printed once the program was checked as it is now', async () => {
  const { practice, requests, ends } = fakePractice();
  const { user, view } = await open(practice);
  await user.click(press('Run'));
  await act(async () => {
    requests[0]?.onOutput('stdout', 'from before');
    ends[0]?.resolve({ status: 'ok', durationMs: 2 });
  });
  await user.type(screen.getByRole('textbox', { name: 'Your program' }), 'more');
  expect(screen.getByRole('log').textContent).toBe('from before');
  view.rerender(
    <PracticeContext value={practice}>
      <Learner runs={sampleRuns.right.tests} />
    </PracticeContext>,
  );
  expect(screen.queryByRole('log')).toBeNull();
});

it('shows the files beside the program: one to read, one to change, which goes with every run', async () => {
  const files = [
    { name: 'menu.txt', text: 'tea', editable: true },
    { name: 'prices.txt', text: '2', editable: false },
  ];
  const { practice, requests, ends } = fakePractice();
  const user = userEvent.setup();
  render(
    <PracticeContext value={practice}>
      <Learner runs={null} task={{ ...shown, files }} />
    </PracticeContext>,
  );
  await screen.findByRole('textbox', { name: 'Your program' });
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    'solution.py',
    'menu.txt',
    'prices.txt(to read)',
  ]);
  await user.click(screen.getByRole('tab', { name: 'menu.txt' }));
  await user.type(screen.getByRole('textbox', { name: 'File menu.txt' }), ', soup');
  await user.keyboard('{Tab}');
  await user.click(screen.getByRole('tab', { name: 'menu.txt' }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('prices.txt');
  await user.click(press('Run'));
  expect(requests[0]).toMatchObject({ files: { 'menu.txt': 'tea, soup', 'prices.txt': '2' } });
  await act(async () => ends[0]?.resolve({ status: 'ok', durationMs: 2 }));
  expect(screen.getByRole('heading', { name: 'Output' })).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: 'menu.txt' }));
  await user.type(screen.getByRole('textbox', { name: 'File menu.txt' }), '!');
  expect(screen.getByRole('heading', { name: /^Output of your last run/ })).toBeTruthy();
});
