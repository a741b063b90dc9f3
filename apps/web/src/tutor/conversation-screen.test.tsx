// @vitest-environment jsdom
import type { ConversationMessage } from '@kindling/shared';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { FrameHandlers } from '#web/live/listen-to-frames.ts';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { ConversationScreen } from './conversation-screen.tsx';
import { learnerMessage, reply } from './messages.fixture.ts';
import type { OpenedConversation } from './queries.ts';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }));
let frames: FrameHandlers = {};
vi.mock('#web/live/listen-to-frames.ts', () => ({
  callLive: async () => ({ ok: true, result: {} }),
  listenToFrames: (handlers: FrameHandlers) => {
    frames = handlers;
    return () => undefined;
  },
}));

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const TEXT = 'I have 12 years.';
const correction = { from: 'have 12', to: 'am 12', type: 'verb', start: 2, end: 9, why: 'Age takes be.' };
const source = { kind: 'lesson' as const, key: 'english/age', title: 'How old are you?' };
const answered = (facts: Parameters<typeof reply>[3] = {}, state?: ConversationMessage['state']) => [
  learnerMessage('a', TEXT),
  reply('b', 'a', 'How old is your sister?', facts, state),
];

function opened(messages: ConversationMessage[], learnerId = 'ana'): OpenedConversation {
  return {
    conversation: {
      id: 'talk',
      kind: 'free',
      language: 'en',
      learner: { personId: learnerId, displayName: 'Ana Torres' },
      title: TEXT,
      activity: null,
      course: null,
      scenarioKey: null,
      createdAt: '2026-11-21T09:00:00.000Z',
      lastMessageAt: '2026-11-21T09:00:00.000Z',
    },
    readers: [{ role: 'teacher', names: ['Mei Tanaka'] }],
    messages: { items: messages.toReversed(), nextCursor: null },
  };
}

const asked: { method: string; path: string; body: unknown }[] = [];
/** What the server answers to changes, by the end of the path. */
const answers: Record<string, unknown> = {
  '/messages': { message: learnerMessage('c', 'She is ten.'), replyId: 'd' },
  '/retry': { replyId: 'd' },
  '/resume': { replyId: 'b' },
  '/stop': {},
  '/review-cards': {},
};
beforeEach(() => {
  asked.length = 0;
  localStorage.clear();
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    const body =
      request.method === 'GET' ? null : await request.text().then((text) => text && JSON.parse(text));
    if (request.method !== 'GET') asked.push({ method: request.method, path, body });
    const course = { id: 'course-1', slug: 'english', subject: 'python' };
    const known = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
    const answer = path === '/v1/courses' ? { items: [course], nextCursor: null } : known;
    return new Response(JSON.stringify(answer ?? { code: 'not-found', message: '' }), {
      status: answer === undefined ? 404 : 200,
      headers: { 'content-type': 'application/json' },
    });
  });
});
afterEach(() => {
  // What is still being asked for must not be drawn when there is no page any more.
  cleanup();
  vi.unstubAllGlobals();
});

const open = (messages: ConversationMessage[], learnerId?: string) =>
  openPage(<ConversationScreen opened={opened(messages, learnerId)} personId="ana" />);

it('shows who answered, from where, at which rung, and how the sentence is said', async () => {
  open(answered({ corrections: [correction], rung: 2, sources: [source] }));
  const log = screen.getByRole('log');
  expect(within(log).getByText('have 12').tagName).toBe('MARK');
  expect(within(log).getByText('Better: I am 12 years.')).toBeTruthy();
  expect(within(log).getByText('Built-in tutor')).toBeTruthy();
  expect(within(log).getByText('Hint 2 of 3')).toBeTruthy();
  const link = await within(log).findByRole('link', { name: 'How old are you?' });
  expect(link.getAttribute('href')).toBe('/courses/course-1');
  expect(screen.getByText('Teachers: Mei Tanaka')).toBeTruthy();
});

const LESSON = '0192f1a0-0000-7000-8000-00000000000a';
it.each([
  ['concept', `english/${LESSON}#present-simple`, '/concepts/present-simple'],
  ['vocabulary', `english/${LESSON}#receipt`, `/lessons/${LESSON}`],
  ['activity', `english/${LESSON}/${LESSON}`, `/lessons/${LESSON}`],
  // A program stands in its course, under no lesson.
  ['activity', `english/${LESSON}`, '/courses/course-1'],
  ['concept', 'english/present-simple', '/concepts/present-simple'],
] as const)('leads from a source to where it is taught: %s %s', async (kind, key, address) => {
  open(answered({ sources: [{ kind, key, title: 'Here' }] }));
  const link = await screen.findByRole('link', { name: 'Here' });
  expect(link.getAttribute('href')).toBe(address);
});

it('keeps what is written while a reply is being made, and says when it can be sent', async () => {
  const user = open(answered({}, 'streaming'));
  const field = screen.getByRole('textbox', { name: 'Your message' });
  await user.type(field, 'She is ten.{Enter}');
  expect(asked.filter(({ path }) => path.endsWith('/messages'))).toEqual([]);
  expect((field as HTMLTextAreaElement).value).toBe('She is ten.');
  expect(screen.getByText(/^The tutor is answering/)).toBeTruthy();
});

it('keeps a correction with one press, as the whole sentence', async () => {
  const user = open(answered({ corrections: [correction] }));
  await user.click(screen.getByRole('button', { name: /^Add to my reviews/ }));
  expect(await screen.findByText('In your reviews', { selector: 'p' })).toBe(document.activeElement);
  expect(asked).toMatchObject([
    {
      path: '/v1/review-cards',
      body: {
        front: 'I am 12 years.',
        back: '“I have 12 years.”, put right',
        example: 'Age takes be.',
        source: 'conversation',
      },
    },
  ]);
});

it('sends with Enter, begins a line with Shift and Enter, and keeps what was begun', async () => {
  const user = open([]);
  const field = screen.getByLabelText('Your message');
  await user.type(field, 'She is{Shift>}{Enter}{/Shift}ten.');
  expect(asked).toEqual([]);
  open([]);
  expect((screen.getByLabelText('Your message') as HTMLTextAreaElement).value).toBe('She is\nten.');
  await user.type(screen.getByLabelText('Your message'), '{Enter}');
  expect(await screen.findByText('The tutor is thinking …')).toBeTruthy();
  expect(asked).toMatchObject([{ path: '/v1/conversations/talk/messages', body: { text: 'She is\nten.' } }]);
  expect((screen.getByLabelText('Your message') as HTMLTextAreaElement).value).toBe('');
});

it('draws a reply as it comes, says it by whole sentences, and can stop it', async () => {
  const user = open([learnerMessage('a', 'Hello')]);
  const ofReply = { conversationId: 'talk', messageId: 'b' };
  const start = {
    answersId: 'a',
    specialist: 'conversation',
    origin: 'claude',
    rung: 0,
    seq: 0,
    text: '',
  } as const;
  act(() => {
    frames['reply-start']?.({ ...ofReply, ...start });
    frames['reply-delta']?.({ ...ofReply, seq: 1, text: 'Hello, Ana. How a' });
  });
  expect(screen.getByText('Model: claude')).toBeTruthy();
  expect(screen.getByTestId('spoken').textContent).toBe('Hello, Ana.');
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(asked.map(({ path }) => path)).toEqual(['/v1/conversations/talk/messages/b/stop']);
  const message = reply('b', 'a', 'Hello, Ana. How a', {}, 'stopped');
  act(() => frames['reply-end']?.({ ...ofReply, message }));
  expect(screen.getByTestId('spoken').textContent).toBe('Hello, Ana.How a');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(asked.at(-1)?.path).toBe('/v1/conversations/talk/messages/b/resume');
  // The button has gone: the focus stays in the talk.
  expect(document.activeElement?.contains(screen.getByRole('log'))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

it('shows that the tutor thinks until its first word, and says so once when it takes a moment', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  open([learnerMessage('a', 'Hello'), reply('b', 'a', '', { origin: 'claude' }, 'streaming')]);
  const said = () => screen.getByTestId('announcer').textContent;
  const before = said();
  expect(screen.getByText('The tutor is thinking …')).toBeTruthy();
  act(() => void vi.advanceTimersByTime(1_900));
  expect(said()).toBe(before);
  act(() => void vi.advanceTimersByTime(200));
  expect(said()).toBe('The tutor is thinking …');
  act(() => void vi.advanceTimersByTime(10_000));
  expect(screen.getByText(/still thinking/)).toBeTruthy();
  expect(said()).toBe('The tutor is thinking …');
  act(() =>
    frames['reply-delta']?.({ conversationId: 'talk', messageId: 'b', seq: 2, text: 'Hello, Ana. ' }),
  );
  expect(screen.queryByText(/thinking/, { selector: 'p' })).toBeNull();
});

it.each([
  ['builtin', /I am the built-in tutor/],
  ['local:small', /Another model, local:small, answered in its place/],
])('says who answers behind a spent budget: %s', (origin, words) => {
  open(answered({ origin, notice: 'budget-spent' }));
  expect(screen.getByText(words)).toBeTruthy();
});

it('hears nothing of other conversations', () => {
  open([learnerMessage('a', 'Hello')]);
  act(() => frames['conversation-deleted']?.({ conversationId: 'another' }));
  expect(screen.getByRole('log')).toBeTruthy();
  act(() => frames['conversation-deleted']?.({ conversationId: 'talk' }));
  expect(screen.getByText('This conversation was deleted')).toBeTruthy();
});

it('tells a fixed safety reply as what it is, and offers no other one', () => {
  open(answered({ act: 'safe-reply' }));
  expect(screen.getByText(/the same words for everyone/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Another reply' })).toBeNull();
});

it('offers another try where no reply came', async () => {
  const user = open(answered({}, 'failed'));
  expect(screen.getByText('No reply came. Your message is safe.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(asked.map(({ path }) => path)).toEqual(['/v1/conversations/talk/messages/b/retry']);
});

it('names those no more who may not read what tells of danger, as soon as it is answered', async () => {
  const safe = answered({ act: 'safe-reply' });
  answers['/conversations/talk'] = { ...opened(safe), readers: [{ role: 'admin', names: ['Ruth Adler'] }] };
  onTestFinished(() => void delete answers['/conversations/talk']);
  open(safe);
  expect(await screen.findByText('Administrators: Ruth Adler')).toBeTruthy();
  expect(screen.queryByText('Teachers: Mei Tanaka')).toBeNull();
});

it('lets others read and nothing else', () => {
  open(answered({ corrections: [correction] }), 'somebody');
  expect(screen.getByRole('heading', { name: 'Ana Torres: Free talk' })).toBeTruthy();
  expect(screen.getByText(/^Ana Torres wrote one message: /)).toBeTruthy();
  const back = screen.getByRole('link', { name: 'Conversations of Ana Torres' });
  expect(back.getAttribute('href')).toBe('/people/somebody/progress?view=sessions');
  expect(screen.getByText('Better: I am 12 years.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  for (const name of [/^Add to my reviews/, 'Another reply', 'Delete conversation']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

it('offers no voice where the browser has none', () => {
  open(answered());
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Speak instead of writing' })).toBeNull();
});

it('says who else can read before the first word is written, and then no more', () => {
  openPage(<ConversationScreen personId="ana" opened={opened([])} />);
  expect(screen.getAllByText(/Teachers: Mei Tanaka/)).toHaveLength(2);
  cleanup();
  openPage(<ConversationScreen personId="ana" opened={opened(answered())} />);
  expect(screen.getAllByText(/Teachers: Mei Tanaka/)).toHaveLength(1);
});

it('keeps its end in sight when something comes behind the last words, but not while somebody reads further up', () => {
  const observers: (() => void)[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
      constructor(tell: () => void) {
        observers.push(tell);
      }
    },
  );
  open(answered({}, 'interrupted'));
  const talk = screen.getByRole('log').parentElement as HTMLElement;
  Object.defineProperties(talk, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
  for (const tell of observers) tell();
  expect(talk.scrollTop).toBe(900);
  talk.scrollTop = 100;
  act(() => void talk.dispatchEvent(new Event('scroll')));
  for (const tell of observers) tell();
  expect(talk.scrollTop).toBe(100);
});

it('shows staff what a model was told, on a press, and nobody else', async () => {
  answers['/prompts'] = {
    prompts: [
      {
        callId: 'call',
        askedAt: '2026-11-21T09:00:00.000Z',
        purpose: 'reply',
        provider: 'local',
        model: 'small',
        promptVersion: 'tutor@3',
        prompt: JSON.stringify({
          system: 'You teach.',
          messages: [{ role: 'user', content: 'I have 12 years.' }],
        }),
      },
    ],
  };
  const ofModel = opened(answered({ origin: 'local:small' }), 'somebody');
  const user = openPage(<ConversationScreen opened={ofModel} personId="mei" isStaff />);
  await user.click(screen.getByRole('button', { name: 'Exact prompt' }));
  expect(await screen.findByText('You teach.')).toBeTruthy();
  expect(screen.getByText(/local · small · tutor@3/)).toBeTruthy();
  openPage(<ConversationScreen opened={ofModel} personId="rosa" />);
  expect(screen.queryByRole('button', { name: 'Exact prompt' })).toBeNull();
  openPage(<ConversationScreen opened={opened(answered(), 'somebody')} personId="mei" isStaff />);
  expect(screen.queryByRole('button', { name: 'Exact prompt' })).toBeNull();
});
