// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import { ConversationScreen } from '../conversation-screen.tsx';
import { learnerMessage } from '../messages.fixture.ts';
import type { Recognition } from './speech.ts';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }));
vi.mock('#web/live/listen-to-frames.ts', () => ({
  callLive: async () => ({ ok: true, result: {} }),
  listenToFrames: () => () => undefined,
}));

let ears: FakeRecognition[] = [];
class FakeRecognition implements Recognition {
  lang = '';
  continuous = false;
  interimResults = false;
  onresult: Recognition['onresult'] = null;
  onerror: Recognition['onerror'] = null;
  onend: Recognition['onend'] = null;
  start = () => void ears.push(this);
  stop = () => this.onend?.();
  hear(...said: string[]) {
    act(() => this.onresult?.({ results: said.map((transcript) => [{ transcript }]) }));
  }
}

let practised: 'en' | 'es' = 'en';
beforeEach(() => {
  ears = [];
  practised = 'en';
  localStorage.clear();
  vi.stubGlobal('SpeechRecognition', FakeRecognition);
  answerRequests(({ pathname }) => {
    if (pathname.endsWith('/coaching'))
      return { scene: null, summary: { practised, review: [], newWords: [] } };
    if (pathname.endsWith('/messages')) return { message: learnerMessage('a', 'I like dogs'), replyId: 'b' };
    return { items: [], nextCursor: null };
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(kind: 'free' | 'role-play' | 'activity', language: 'en' | 'es') {
  const conversation = {
    id: 'talk', kind, language, learner: { personId: 'ana', displayName: 'Ana' }, title: '', activity: null, course: null,
    scenarioKey: null, createdAt: '2026-11-21T09:00:00.000Z', lastMessageAt: '2026-11-21T09:00:00.000Z',
  }; // biome-ignore format: a record
  const opened = { conversation, readers: [], messages: { items: [], nextCursor: null } };
  return openPage(<ConversationScreen opened={opened} personId="ana" />);
}
const speak = () => screen.findByRole('button', { name: 'Speak instead of writing' });
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Your message');

it.each([
  ['free', 'es', 'en'],
  ['free', 'en', 'en'],
  ['role-play', 'es', 'en'],
  ['activity', 'es', 'es'],
] as const)('listens for what is practised: %s, explained in %s', async (kind, language, heard) => {
  const user = open(kind, language);
  await user.click(await speak());
  expect(ears.at(-1)?.lang).toBe(heard);
});

it('listens for Spanish where Spanish is practised', async () => {
  practised = 'es';
  const user = open('free', 'en');
  await vi.waitFor(async () => {
    await user.click(await speak());
    const { lang } = ears.at(-1) ?? {};
    await user.click(screen.getByRole('button', { name: 'Stop listening' }));
    expect(lang).toBe('es');
  });
});

it('hears the other language after a press, without what it took for this one', async () => {
  const user = open('free', 'en');
  await user.type(field(), 'Well,');
  await user.click(await speak());
  ears[0]?.hear('May goose tah');
  await user.click(screen.getByRole('button', { name: 'Listen for Spanish' }));
  expect(ears[1]?.lang).toBe('es');
  ears[0]?.hear('May goose tah loss');
  ears[1]?.hear('me gusta');
  expect(field().value).toBe('Well, me gusta');
});

it('ends with what is sent: nothing that was said comes back into the field', async () => {
  const user = open('free', 'en');
  await user.click(await speak());
  ears[0]?.hear('I like dogs');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  ears[0]?.hear('I like dogs', 'and cats');
  expect(field().value).toBe('');
  expect(await speak()).toBeTruthy();
});

it('shows that the browser does not listen', async () => {
  const user = open('free', 'en');
  await user.click(await speak());
  act(() => {
    ears[0]?.onerror?.({ error: 'not-allowed' });
    ears[0]?.onend?.();
  });
  expect(screen.getByText(/The browser cannot listen/, { selector: 'p' })).toBeTruthy();
});
