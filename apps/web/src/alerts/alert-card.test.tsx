// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { AlertCard } from './alert-card.tsx';
import { AlertCount, AlertWatch } from './alert-watch.tsx';
import type { StruggleAlert } from './queries.ts';

/** Tells what is fetched before anybody presses it. */
vi.mock('next/link', () => ({
  default: ({ prefetch, ...rest }: ComponentProps<'a'> & { prefetch?: boolean }) => (
    <a data-ahead={prefetch !== false} {...rest} />
  ),
}));

let change: () => void = () => undefined;
vi.mock('#web/live/use-live.ts', () => ({
  useLive: (_name: string, _paceMs: number, onChange: () => void) => {
    change = onChange;
  },
}));
afterEach(() => vi.unstubAllGlobals());
// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const alert = (change: Partial<StruggleAlert> = {}): StruggleAlert => ({
  id: 'alert',
  learner: { personId: 'ana', displayName: 'Ana Torres' },
  skillId: 'skill',
  skillName: 'Values',
  subject: 'python',
  language: 'en',
  activityId: 'activity',
  activityTitle: 'A sum in quotes',
  activityType: 'choice',
  lessonId: 'lesson',
  lessonTitle: 'Values and names',
  conversationId: null,
  hints: ['What do the quotes tell it?', 'It is a text.'],
  rule: 'same-error',
  facts: { count: 3, minutes: 12 },
  evidence: [
    { kind: 'attempt', id: 'a1', activityId: 'activity', at: '2026-11-21T09:00:07.000Z', correct: false },
    { kind: 'work', id: 'a2', activityId: 'activity', at: '2026-11-21T09:12:00.000Z', correct: null },
  ],
  triggeredAt: '2026-11-21T09:12:00.000Z',
  state: 'open',
  settledAt: null,
  settledByName: null,
  dismissReason: null,
  help: [],
  ...change,
});

test('leads from a program to how it was written, which is read by nobody who saw the list only', () => {
  openPage(<AlertCard alert={alert({ activityType: 'code' })} />);
  const link = screen.getByRole('link', { name: 'Values · Values and names, A sum in quotes' });
  expect(link.getAttribute('href')).toBe('/people/ana/work/activity');
  expect(link.dataset.ahead).toBe('false');
  openPage(<AlertCard alert={alert()} />);
  expect(screen.queryByRole('link', { name: /A sum in quotes/ })).toBeNull();
});

function serve() {
  const sent: unknown[] = [];
  const server = { waiting: 1, sent };
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'POST') sent.push([new URL(request.url).pathname, await request.json()]);
    const body = request.method === 'POST' ? { helpId: 'help' } : { danger: 0, waiting: server.waiting };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
  return server;
}

describe('why', () => {
  it.each([
    ['stuck-phrase', { phrase: 'idk', language: 'en' }, 'Wrote that they are stuck.'],
    ['same-error', { count: 3, minutes: 0 }, 'Made the same mistake 3 times within a minute.'],
    ['failed-in-a-row', { count: 5 }, '5 tries in a row went wrong.'],
    ['low-quiz', { percent: 33, count: 3 }, 'Scored 33% in a quiz of 3 questions.'],
    ['long-work', { minutes: 10 }, 'At one exercise for more than 10 minutes, and it is not right yet.'],
    [
      'wheel-spinning',
      { right: 1, count: 5, chancePercent: 71 },
      '1 of the first 5 answers to this skill right. The chance that ten answers will not be enough to learn it is 71%.',
    ],
  ] as const)('%s is told in plain words', (rule, facts, sentence) => {
    openPage(<AlertCard alert={alert({ rule, facts })} />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('shows what is behind it, with times, when somebody asks', async () => {
    const user = openPage(<AlertCard alert={alert()} />);
    const toggle = screen.getByRole('button', { name: 'What is behind it: 2 things: Ana Torres' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await user.click(toggle);
    const [, answered, working] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(answered).toMatch(/9:00:07.*: answered, not right yet$/);
    expect(working).toMatch(/9:12:00.*: still at work without an answer$/);
  });
});

test('a hint of the exercise is one press away, and is sent as it is written', async () => {
  const { sent } = serve();
  const user = openPage(<AlertCard alert={alert()} />);
  await user.click(screen.getByRole('button', { name: 'Send Ana Torres a hint' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Send' }));
  expect(dialog.getByText('Write a sentence first.')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: /It is a text/ }));
  await user.click(dialog.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual([['/v1/alerts/alert/help', { kind: 'hint', text: 'It is a text.' }]]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what was said in a talk is about no exercise: the way to it, and a message, are all there is', () => {
  const place = { skillId: null, skillName: null, activityId: null, activityTitle: null, lessonId: null };
  const said = { ...place, lessonTitle: null, subject: 'language' as const, hints: [] };
  openPage(<AlertCard alert={alert({ ...said, conversationId: 'talk' })} />);
  const link = screen.getByRole('link', { name: 'In a talk with the tutor, about the language' });
  expect(link.getAttribute('href')).toBe('/tutor/talk');
  // Else the record had it that it was read.
  expect(link.dataset.ahead).toBe('false');
  expect(screen.getByRole('button', { name: 'Send Ana Torres a message' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /hint|review/ })).toBeNull();
  openPage(<AlertCard alert={alert({ ...said, conversationId: null })} />);
  expect(screen.getByText('In a talk with the tutor, about the language', { exact: false })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /In a talk/ })).toBeNull();
});

test('a review goes without words', async () => {
  const { sent } = serve();
  const user = openPage(<AlertCard alert={alert()} />);
  await user.click(screen.getByRole('button', { name: 'Assign Ana Torres a review' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual([['/v1/alerts/alert/help', { kind: 'review', text: '' }]]);
});

test('what is settled says how, and offers nothing more', () => {
  openPage(
    <AlertCard
      alert={alert({
        state: 'dismissed',
        settledByName: 'Mei Tanaka',
        dismissReason: 'known',
        settledAt: '',
      })}
    />,
  );
  expect(screen.getByText('Put away by Mei Tanaka: I know about it.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Send|Put away/ })).toBeNull();
});

test('the count follows, and only more than before is said aloud', async () => {
  const server = serve();
  openPage(
    <>
      <AlertWatch />
      <AlertCount />
    </>,
  );
  await screen.findByText('One learner waits for help');
  expect(screen.getByTestId('announcer').textContent).not.toContain('help');
  server.waiting = 2;
  change();
  await vi.waitFor(() =>
    expect(screen.getByTestId('announcer').textContent).toBe('2 learners wait for help'),
  );
  server.waiting = 0;
  change();
  await vi.waitFor(() => expect(screen.queryByText('2')).toBeNull());
  expect(screen.getByTestId('announcer').textContent).toBe('2 learners wait for help');
});
