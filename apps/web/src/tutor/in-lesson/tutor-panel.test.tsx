// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDeviceMemory } from '#web/learning/player/device-memory.ts';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { learnerMessage } from '../messages.fixture.ts';
import { TutorPanel } from './tutor-panel.tsx';

vi.mock('#web/live/listen-to-frames.ts', () => ({
  callLive: async () => ({ ok: true, result: {} }),
  listenToFrames: () => () => undefined,
}));

const conversation = {
  id: 'talk',
  kind: 'activity',
  language: 'en',
  learner: { personId: 'ana', displayName: 'Ana Torres' },
  title: '',
  activity: { id: 'loops', title: 'Loops', lessonId: 'lesson' },
  course: null,
  scenarioKey: null,
  createdAt: '2026-11-21T09:00:00.000Z',
  lastMessageAt: '2026-11-21T09:00:00.000Z',
};
const asked: { call: string; body: unknown }[] = [];
let known: string[] = [];
/** What an assignment says about the exercise. */
let terms: { help: string } | null = null;

/** A school in which the conversations of `known` are there, and a new one is called `talk`. */
async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const text = request.method === 'GET' ? '' : await request.text();
  asked.push({ call: `${request.method} ${path}`, body: text === '' ? null : JSON.parse(text) });
  const reply = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  if (path.endsWith('/terms')) return reply(terms === null ? {} : { terms });
  if (path.endsWith('/messages')) return reply({ message: learnerMessage('a', 'Hm?'), replyId: 'b' }, 201);
  if (request.method === 'POST') {
    known.push('talk');
    return reply(conversation, 201);
  }
  const id = path.split('/').at(-1) ?? '';
  if (!known.includes(id))
    return reply({ code: 'not-found', message: '', hint: '', requestId: 'req-7' }, 404);
  return reply({
    conversation: { ...conversation, id },
    readers: [],
    messages: { items: [], nextCursor: null },
  });
}

beforeEach(() => {
  asked.length = 0;
  known = [];
  terms = null;
  localStorage.clear();
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const memory = () => openDeviceMemory('ana', localStorage);
const panel = (change: { answer?: unknown; onClose?(): void } = {}) => (
  <TutorPanel
    activityId="loops"
    personId="ana"
    memory={memory()}
    answer={change.answer ?? {}}
    onClose={change.onClose ?? (() => undefined)}
  />
);
const callsOf = (start: string) => asked.filter(({ call }) => call.startsWith(start));

describe('the tutor beside an exercise', () => {
  it('says that asking is noted, and is ready to be written to', async () => {
    openPage(panel());
    const field = await screen.findByRole('textbox', { name: 'Your message' });
    expect(document.activeElement).toBe(field);
    expect(screen.getByText(/your next answer does not count towards mastery/)).toBeTruthy();
    expect(callsOf('POST')).toEqual([
      { call: 'POST /v1/conversations', body: { kind: 'activity', activityId: 'loops', language: 'en' } },
    ]);
  });

  it('promises no hints where a teacher wants it done without help', async () => {
    terms = { help: 'none' };
    openPage(panel());
    expect(
      await screen.findByText(/^Your teacher wants this exercise done without the tutor\./),
    ).toBeTruthy();
    expect(await screen.findByRole('textbox', { name: 'Your message' })).toBeTruthy();
    expect(screen.queryByText(/you get hints/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Can I have a hint?' })).toBeNull();
  });

  it('goes on with the conversation of this try', async () => {
    known = ['earlier'];
    memory().saveAsked('loops', 'earlier');
    openPage(panel());
    await screen.findByRole('textbox', { name: 'Your message' });
    expect(callsOf('POST')).toEqual([]);
    expect(callsOf('GET /v1/conversations/earlier')).toHaveLength(1);
  });

  it('begins anew where that conversation was deleted, and keeps the new one', async () => {
    memory().saveAsked('loops', 'deleted');
    openPage(panel());
    await screen.findByRole('textbox', { name: 'Your message' });
    expect(memory().findAsked('loops')).toBe('talk');
  });

  it('sends a beginning as a message, with the program as it stands on the screen', async () => {
    const user = openPage(panel({ answer: { source: 'print(1)' } }));
    await user.click(await screen.findByRole('button', { name: 'What is wrong with my answer?' }));
    await waitFor(() => expect(callsOf('POST /v1/conversations/talk/messages')).toHaveLength(1));
    expect(callsOf('POST /v1/conversations/talk/messages')[0]?.body).toMatchObject({
      text: 'What is wrong with my answer?',
      code: 'print(1)',
    });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Can I have a hint?' })).toBeNull());
  });

  it.each([
    { of: 'an answer that is no program', answer: { optionId: 'a' } },
    { of: 'a program that is too long to send', answer: { source: 'x'.repeat(12_001) } },
  ])('sends no code of $of', async ({ answer: written }) => {
    const user = openPage(panel({ answer: written }));
    await user.click(await screen.findByRole('button', { name: 'Can I have a hint?' }));
    await waitFor(() => expect(callsOf('POST /v1/conversations/talk/messages')).toHaveLength(1));
    expect(callsOf('POST /v1/conversations/talk/messages')[0]?.body).not.toHaveProperty('code');
  });

  it('closes by Escape, and by its button', async () => {
    const onClose = vi.fn();
    const user = openPage(panel({ onClose }));
    await screen.findByRole('textbox', { name: 'Your message' });
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('says what went wrong, and tries again', async () => {
    vi.stubGlobal('fetch', async () => new Response('{}', { status: 500 }));
    const user = openPage(panel());
    const again = await screen.findByRole('button', { name: 'Try again' });
    vi.stubGlobal('fetch', answer);
    await user.click(again);
    expect(await screen.findByRole('textbox', { name: 'Your message' })).toBeTruthy();
  });
});
