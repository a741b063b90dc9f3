// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, expect, it, test, vi } from 'vitest';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import { AlertCount, AlertWatch } from './alert-watch.tsx';
import type { SafetyAlert } from './queries.ts';
import { SafetyCard } from './safety-card.tsx';
import { SafetyList } from './safety-list.tsx';

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

const alert = (change: Partial<SafetyAlert> = {}): SafetyAlert => ({
  id: 'alert',
  learner: { personId: 'ana', displayName: 'Ana Torres' },
  category: 'self-harm',
  severity: 'urgent',
  raisedAt: '2026-11-21T09:12:00.000Z',
  conversationId: 'talk',
  messageId: 'message',
  takenOnByName: null,
  takenOnAt: null,
  ...change,
});
const TAKEN = { takenOnByName: 'Mei Tanaka', takenOnAt: '2026-11-21T09:15:00.000Z' };

/** The API with one alert; what is sent to it is kept. */
function serve(items: SafetyAlert[]) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'POST') {
      sent.push(pathname);
      items = items.map((one) => ({ ...one, ...TAKEN }));
    }
    const shown = items.filter(
      ({ takenOnAt }) => searchParams.get('waiting') !== 'true' || takenOnAt === null,
    );
    const body = request.method === 'POST' ? {} : { items: shown, nextCursor: null };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
  return sent;
}

it.each([
  ['self-harm', /hurt themselves/],
  ['abuse', /hurt, bullied or neglected/],
  ['grooming', /after their trust/],
  ['violence', /threatened/],
] as const)('tells what it is about: %s', (category, words) => {
  openPage(<SafetyCard alert={alert({ category })} />);
  expect(screen.getByText(words)).toBeTruthy();
});

it.each([
  ['urgent', 'Urgent: may happen soon'],
  ['high', 'Serious'],
  ['low', 'A sign: needs a second look'],
] as const)('tells how bad it is: %s', (severity, words) => {
  openPage(<SafetyCard alert={alert({ severity })} />);
  expect(screen.getByText(words)).toBeTruthy();
});

it('leads to the conversation, where there is one to read', () => {
  openPage(<SafetyCard alert={alert()} />);
  const link = screen.getByRole('link', { name: 'Read the conversation of Ana Torres' });
  expect(link.getAttribute('href')).toBe('/tutor/talk');
  // Else the record had it that it was read.
  expect(link.dataset.ahead).toBe('false');
  openPage(<SafetyCard alert={alert({ conversationId: null })} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/was deleted, or is not yours to read/)).toBeTruthy();
});

it('says what to do next, in Spanish, too', async () => {
  serve([alert()]);
  openPage(<SafetyList waiting />);
  const section = within(await screen.findByRole('region', { name: 'Somebody may be in danger' }));
  expect(section.getByText(/child-protection/)).toBeTruthy();
  openPage(<SafetyList waiting />, 'es');
  expect(await screen.findByRole('region', { name: 'Alguien puede estar en peligro' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Me encargo: Ana Torres' })).toBeTruthy();
});

test('whoever takes it on is named, and when, and nobody is asked again', async () => {
  const sent = serve([alert()]);
  const user = openPage(<SafetyList waiting={false} />);
  await user.click(await screen.findByRole('button', { name: 'I take this on: Ana Torres' }));
  expect(await screen.findByText(/^Mei Tanaka has taken this on/)).toBeTruthy();
  expect(screen.getByText(/9:15/)).toBeTruthy();
  expect(sent).toEqual(['/v1/safety-alerts/alert/taking-on']);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByTestId('announcer').textContent).toContain('You look after the alert about Ana Torres');
});

test('what is taken on leaves those that wait, takes no room, and leaves the focus on the page', async () => {
  serve([alert()]);
  const user = openPage(
    <main id="content" tabIndex={-1}>
      <SafetyList waiting />
    </main>,
  );
  await user.click(await screen.findByRole('button', { name: 'I take this on: Ana Torres' }));
  await vi.waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

test('a list that does not come says so, and is asked for again', async () => {
  let items: SafetyAlert[] | undefined;
  answerRequests(() => items && { items, nextCursor: null });
  const user = openPage(<SafetyList waiting />);
  expect(screen.getByText('Loading')).toBeTruthy();
  const again = await screen.findByRole('button', { name: 'Try again' });
  items = [alert()];
  await user.click(again);
  expect(await screen.findByRole('region', { name: 'Somebody may be in danger' })).toBeTruthy();
});

test('danger is counted before help, and only more of it is said aloud', async () => {
  let counts = { danger: 0, waiting: 1 };
  answerRequests(() => counts);
  openPage(
    <>
      <AlertWatch />
      <p data-testid="count">
        <AlertCount />
      </p>
    </>,
  );
  const count = screen.getByTestId('count');
  await vi.waitFor(() => expect(count.textContent).toBe('1One learner waits for help'));
  counts = { danger: 2, waiting: 1 };
  change();
  await vi.waitFor(() =>
    expect(count.textContent).toBe('22 learners may be in danger1One learner waits for help'),
  );
  const said = () => screen.getByTestId('announcer').textContent;
  expect(said()).toBe('2 learners may be in danger');
  counts = { danger: 0, waiting: 2 };
  change();
  await vi.waitFor(() => expect(said()).toBe('2 learners wait for help'));
  expect(count.textContent).toBe('22 learners wait for help');
});
