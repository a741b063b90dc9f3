// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { type KeptTry, type Practice, PracticeContext } from '../../rendering/practice.ts';
import { ConsolePanel } from './console-panel.tsx';
import { grade } from './grader.ts';
import { messages } from './messages.ts';
import { renderer } from './renderer.tsx';
import { sampleRuns } from './sample.ts';
import { Content, definition, type Feedback, type TestRun } from './schema.ts';
import { TestResults } from './test-results.tsx';
import { IDLE, type usePractice } from './use-practice.tsx';

vi.mock('./program-editor.tsx', () => ({ ProgramEditor: () => null }));
afterEach(cleanup);

const content = Content.parse(definition.sample.content);
const t = (key: string, values: Record<string, string | number> = {}) =>
  (messages.en[key] ?? key).replaceAll(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? ''));
const onLine = vi.fn();
const props = { language: 'en', screenLanguage: 'en', isOld: false, timeoutMs: 5000, onLine, t };
const interrupt = (file: string) =>
  `Traceback (most recent call last):\n  File "${file}", line 2, in <module>\n    pass\nKeyboardInterrupt\n`;

it('a try whose time was up says how long it had, and shows no key that nobody pressed', async () => {
  const parts = [
    { stream: 'stdout', text: 'so far' },
    { stream: 'stderr', text: interrupt('solution.py') },
  ] as const;
  const result = { status: 'timeout', durationMs: 4600 } as const;
  const state = { ...IDLE, phase: 'done', source: 'x', parts, result } as const;
  const practice = { state, isOffered: true, canAsk: true } as unknown as ReturnType<typeof usePractice>;
  render(<ConsolePanel {...props} practice={practice} entryName={null} onSteps={vi.fn()} />);
  expect(screen.getByRole('log').textContent).toBe('so far');
  expect(screen.getByText('Stopped: it did not finish in 5 s.')).toBeTruthy();
  expect((await screen.findByRole('note')).textContent).toContain('The time was up');
  expect(screen.getByRole('button', { name: 'Go to line 2' })).toBeTruthy();
});

it('a test that was stopped says after how many seconds, and where the program was', async () => {
  const stderr = interrupt('/exercise/solution.py');
  const stopped = { status: 'timeout', durationMs: 4600, differences: [], stderr } as const;
  const run = { ...(sampleRuns.wrong.tests[0] as TestRun), ...stopped };
  const { feedback } = grade(content, { source: 'x' }, { tests: [run], review: null });
  render(<TestResults {...props} feedback={feedback as Feedback} explained={null} onSteps={null} />);
  expect(screen.getByText('Stopped: it did not finish in 5 s.')).toBeTruthy();
  expect(screen.queryByText(/4[ ,.]?600/)).toBeNull();
  expect(screen.queryByText(/KeyboardInterrupt/)).toBeNull();
  expect(screen.queryByText('What Python said')).toBeNull();
  expect((await screen.findByRole('note')).textContent).toContain('The time was up');
  expect(screen.getByRole('button', { name: 'Go to line 2' })).toBeTruthy();
});

it('is explained once, wherever in its loop a program was each time', async () => {
  const source = 'while True: pass';
  const result = { status: 'timeout', durationMs: 4700 } as const;
  const tried: KeptTry = {
    source,
    parts: [{ stream: 'stderr', text: interrupt('solution.py').replace('line 2', 'line 3') }],
    result,
  };
  const stderr = interrupt('/exercise/solution.py');
  const stopped = { ...(sampleRuns.wrong.tests[0] as TestRun), ...result, differences: [], stderr };
  const checked = grade(content, { source }, { tests: [stopped], review: null });
  const lastTry = { find: () => tried, keep: vi.fn() };
  const practice = { canAsk: () => true, prepare: async () => undefined, lastTry } as unknown as Practice;
  const shown = { content: definition.toPublic(content, 'seed'), answer: { source }, grade: checked };
  render(
    <PracticeContext value={practice}>
      <renderer.Component {...props} {...shown} disabled={false} onAnswer={vi.fn()} />
    </PracticeContext>,
  );
  expect(await screen.findAllByRole('note')).toHaveLength(1);
  expect(screen.getAllByText('Stopped: it did not finish in 5 s.')).toHaveLength(2);
});
