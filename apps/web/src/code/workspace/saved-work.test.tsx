// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import type { Files } from './merge-files.ts';
import { SavedWork } from './saved-work.tsx';

const ACTIVITY = 'c0000000-0000-4000-8000-000000000001';
const PERSON = 'c0000000-0000-4000-8000-000000000002';
const program = (source: string): Files => ({ 'solution.py': source });
const version = (number: number, source: string, cause = 'typed') => ({
  version: number,
  cause,
  savedAt: `2026-11-21T09:00:0${number}.000Z`,
  files: program(source),
});

vi.mock('#web/live/listen-to-frames.ts', () => ({ listenToFrames: () => () => undefined }));

let versions: ReturnType<typeof version>[] = [];
const saved: { baseVersion: number; files: Files; cause: string }[] = [];
const answer = (body: object) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

beforeEach(() => {
  localStorage.clear();
  versions = [];
  saved.length = 0;
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/versions')) return answer({ items: versions.toReversed(), nextCursor: null });
    if (request.method === 'GET') return answer({ current: versions.at(-1) ?? null });
    const body = await request.json();
    saved.push(body);
    versions.push({ ...version(versions.length + 1, ''), files: body.files, cause: body.cause });
    return answer({ outcome: 'saved', current: versions.at(-1) });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Learner(): ReactNode {
  const [files, setFiles] = useState(program('begin\n'));
  return (
    <>
      <textarea
        aria-label="Editor"
        value={files['solution.py']}
        onChange={(event) => setFiles(program(event.target.value))}
      />
      <SavedWork
        activityId={ACTIVITY}
        personId={PERSON}
        files={files}
        starter={program('begin\n')}
        onFiles={setFiles}
      />
    </>
  );
}

const editor = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Editor' });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

test('what is written is saved, and the screen says so', async () => {
  openPage(<Learner />);
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Earlier versions' })).toBeNull();
  await userEvent.type(editor(), 'x = 1');
  expect(screen.getByText('Saving…')).toBeTruthy();
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).toEqual({ baseVersion: 0, files: program('begin\nx = 1'), cause: 'typed' });
  expect(await screen.findByRole('button', { name: 'Earlier versions' })).toBeTruthy();
});

test('an earlier version is compared line by line and taken up again; what was there stays in the list', async () => {
  versions = [version(1, 'begin\nfirst\n'), version(2, 'begin\nsecond\n', 'reset')];
  openPage(<Learner />, 'es');
  await waitFor(() => expect(editor().value).toBe('begin\nsecond\n'));
  await press('Versiones anteriores');
  expect(await screen.findByText('empezada de nuevo')).toBeTruthy();
  const [, older] = screen.getAllByRole('button', { pressed: false });
  if (older === undefined) throw new Error('There is one version only');
  await userEvent.click(older);
  expect(screen.getByText('first')).toBeTruthy();
  expect(screen.getByText('Solo entonces:')).toBeTruthy();
  expect(screen.getByText('Solo ahora:')).toBeTruthy();
  await press('Volver a esta versión');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Versiones anteriores' }));
  expect(editor().value).toBe('begin\nfirst\n');
  await waitFor(() => expect(saved).toMatchObject([{ baseVersion: 2, cause: 'restored' }]));
});
