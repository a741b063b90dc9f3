// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { ProgramHints } from './program-hints.tsx';

const ATTEMPT = 'a0000000-0000-4000-8000-000000000001';
const asked: unknown[] = [];
let answers: (object | null)[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (request: Request) => {
    expect(new URL(request.url).pathname).toBe(`/v1/attempts/${ATTEMPT}/diagnosis`);
    asked.push(await request.json());
    const next = answers.shift();
    if (!next) throw new TypeError('offline');
    if ('code' in next) return new Response(JSON.stringify(next), { status: 403 });
    return new Response(JSON.stringify(next), { headers: { 'content-type': 'application/json' } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('leads to the fault in two steps, and says that it is noted', async () => {
  answers = [
    { rung: 1, text: '`double(4)` gives `6`.', line: null, remaining: 1 },
    { rung: 2, text: 'Look at line 2.', line: 2, remaining: 0 },
  ];
  openPage(<ProgramHints attemptId={ATTEMPT} />);
  await press('Where should I look?');
  expect(await screen.findByText(/It is noted/)).toBeTruthy();
  expect(screen.getByText('double(4)')).toBeTruthy();
  await press('Show me the line');
  expect(await screen.findAllByText('Look at line 2.')).not.toEqual([]);
  expect(screen.queryByRole('button')).toBeNull();
  // The button that is gone had the focus.
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Your program' }));
  expect(asked).toEqual([{ language: 'en' }, { language: 'en' }]);
});

test('asks in the language of the screens, and offers it again when it did not arrive', async () => {
  answers = [null, { rung: 0, text: null, line: null, remaining: 0 }];
  openPage(<ProgramHints attemptId={ATTEMPT} />, 'es');
  await press('¿Dónde tengo que mirar?');
  expect(await screen.findAllByText(/No se ha anotado nada/)).not.toEqual([]);
  await press('¿Dónde tengo que mirar?');
  const [nothing] = await screen.findAllByText(/¿Qué caso podría probar una prueba oculta/);
  expect(document.activeElement).toBe(nothing);
  expect(asked[1]).toEqual({ language: 'es' });
});

test('says that a teacher wants it done without, and not that something went wrong', async () => {
  answers = [{ code: 'forbidden', message: '', hint: '', requestId: 'req-7' }];
  openPage(<ProgramHints attemptId={ATTEMPT} />);
  await press('Where should I look?');
  expect(await screen.findAllByText('Your teacher wants this exercise done without hints.')).not.toEqual([]);
  expect(screen.queryByText(/could not be looked at/)).toBeNull();
});
