// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { type Practice, PracticeContext, type TraceRequest } from '../../../rendering/practice.ts';
import { TRACED, TRACED_SOURCE } from './recorded-trace.fixture.ts';
import { Stepper } from './stepper.tsx';

afterEach(cleanup);

const REQUEST = { source: TRACED_SOURCE, stdin: '', files: {}, addedFrom: 12 };
const LIMITS = { timeoutMs: 9000, memoryMb: 50 };

async function open(
  trace: Practice['trace'] = async () => TRACED,
  screenLanguage = 'en',
  { startAt, ...more }: Partial<Practice> & { startAt?: number } = {},
) {
  const onClose = vi.fn();
  const practice: Practice = {
    prepare: async () => undefined,
    canAsk: () => true,
    run: () => Promise.reject(new Error('nothing is tried here')),
    trace,
    ...more,
  };
  render(
    <PracticeContext value={practice}>
      <Stepper
        request={REQUEST}
        limits={LIMITS}
        screenLanguage={screenLanguage}
        startAt={startAt ?? 1}
        onClose={onClose}
      />
    </PracticeContext>,
  );
  return { user: userEvent.setup(), onClose };
}

const slider = () => screen.findByRole<HTMLInputElement>('slider');
const said = () => screen.getAllByRole('status')[0]?.textContent;
const currentLine = () =>
  within(screen.getByRole('list', { name: 'Program' })).getByRole('listitem', { current: 'step' });

test('goes forwards and backwards, and says what happens', async () => {
  const { user } = await open();
  expect((await slider()).getAttribute('aria-valuetext')).toMatch(/^Step 1 of \d+$/);
  await vi.waitFor(async () => expect(document.activeElement).toBe(await slider()));
  await user.click(screen.getByRole('button', { name: 'One step on' }));
  expect((await slider()).value).toBe('2');
  expect(currentLine().textContent).toContain('rows = [[1, 2], [3]]');
  await user.click(screen.getByRole('button', { name: 'One step on' }));
  expect(said()).toBe('rows is now [[1, 2], [3]]. Line 9 runs next.');
  await user.click(screen.getByRole('button', { name: 'One step back' }));
  expect((await slider()).value).toBe('2');
  await user.click(screen.getByRole('button', { name: 'Last step' }));
  expect(said()).toContain('The program is at its end.');
  await user.click(screen.getByRole('button', { name: 'One step on' }));
  expect(said()).toContain('The program is at its end.');
});

test('jumps to a line, and to where a name changed', async () => {
  const { user } = await open();
  await slider();
  await user.selectOptions(screen.getByRole('combobox', { name: 'To where a name changed' }), 'result');
  const [, later] = screen.getAllByRole('button', { name: 'Later' });
  await user.click(later as HTMLElement);
  await user.click(later as HTMLElement);
  expect(said()).toContain('result is now 1');
  expect(screen.getByText('Call of total').parentElement?.textContent).toContain('changed');
  expect(screen.getByRole('list', { name: /line 3: 2/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Pass 2/ }));
  expect(currentLine().textContent).toContain('result += value');
  await user.click(screen.getByTitle('Go to line 12'));
  expect(currentLine().textContent).toContain('same.append(4)');
  expect(screen.getByTitle('Line 6 did not run')).toBeTruthy();
});

test('shows one list under two names, and what was printed by then', async () => {
  const { user } = await open();
  await slider();
  await user.click(screen.getByRole('button', { name: 'Last step' }));
  const names = screen.getByRole('region', { name: 'Names and their values' });
  expect(within(names).getAllByText('→ list 3')).toHaveLength(2);
  expect(screen.getByRole('region', { name: 'Objects' }).querySelectorAll('[data-object]')).toHaveLength(3);
  expect(screen.getByText(/^3\s+3\s*$/)).toBeTruthy();
});

test('does not wait long for a program without an end', async () => {
  const trace = vi.fn(async (_request: TraceRequest) => TRACED);
  await open(trace);
  await slider();
  expect(trace.mock.calls[0]?.[0]).toMatchObject({ limits: { timeoutMs: 3000 }, stdin: '' });
});

test('says so when nothing ran, when nothing could be recorded, and when it was cut', async () => {
  await open(async () => ({ answers: [], stdout: '' }));
  expect(await screen.findByText('No line of your program ran.')).toBeTruthy();
  cleanup();
  await open(() => Promise.reject(new Error('offline')), 'es');
  expect(await screen.findByText(/No se han podido anotar los pasos/)).toBeTruthy();
  cleanup();
  const cut = { value: { cut: true }, stdoutBytes: 0 };
  const { user, onClose } = await open(async () => ({ ...TRACED, answers: [...TRACED.answers, cut] }));
  expect(await screen.findByText(/the program went on/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalled();
});

test('opens at the step that is asked for, at the last where there are fewer', async () => {
  await open(undefined, 'en', { startAt: 3 });
  expect((await slider()).value).toBe('3');
  cleanup();
  await open(undefined, 'en', { startAt: 9_999 });
  expect((await slider()).value).toBe((await slider()).max);
});

test('makes a link to the step in sight, says who can open it, and takes it back with the next step', async () => {
  const shareSteps = vi.fn(async () => 'https://school.example/steps/one');
  const { user } = await open(undefined, 'en', { shareSteps });
  await user.click(await screen.findByRole('button', { name: 'One step on' }));
  await user.click(screen.getByRole('button', { name: 'Copy a link to this step' }));
  expect(shareSteps).toHaveBeenCalledWith({ ...REQUEST, step: 2 });
  const address = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' });
  expect(address.value).toBe('https://school.example/steps/one');
  expect(await navigator.clipboard.readText()).toBe(address.value);
  expect(screen.getByText(/The link is copied. You and your teachers/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'One step on' }));
  expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull();
});

test('says when no link could be made; where the page makes none, none is offered', async () => {
  const { user } = await open(undefined, 'en', { shareSteps: async () => null });
  await user.click(await screen.findByRole('button', { name: 'Copy a link to this step' }));
  expect(await screen.findByText(/No link could be made/)).toBeTruthy();
  cleanup();
  await open();
  await slider();
  expect(screen.queryByRole('button', { name: 'Copy a link to this step' })).toBeNull();
});

test('records once more what a cold engine had no time for', async () => {
  const trace = vi.fn(async () => TRACED).mockResolvedValueOnce({ answers: [], stdout: '' });
  await open(trace);
  expect((await slider()).value).toBe('1');
  expect(trace).toHaveBeenCalledTimes(2);
});

test('gives the focus back to where it was opened from', async () => {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  await open();
  await vi.waitFor(async () => expect(document.activeElement).toBe(await slider()));
  cleanup();
  expect(document.activeElement).toBe(opener);
  opener.remove();
});
