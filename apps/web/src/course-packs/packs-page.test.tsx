// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { PacksPage } from './packs-page.tsx';
import type { CoursePack, PackReport } from './queries.ts';

const BUILT_IN: CoursePack = {
  courseId: 'course',
  slug: 'roman-numerals',
  title: 'Roman numerals',
  subject: 'writing',
  language: 'en',
  origin: 'built-in',
  hasVocabulary: false,
  own: null,
};
const OWN: CoursePack = {
  ...BUILT_IN,
  origin: 'own',
  own: { importedAt: '2026-11-21T09:00:00.000Z', importedBy: 'Tomas Reyes', sizeBytes: 18_204 },
};
const REPORT: PackReport = {
  problemCount: 0,
  problems: [],
  remarkCount: 1,
  remarks: [{ file: 'roman-numerals/lessons/first.yaml', path: '', message: 'says the the' }],
  courses: [
    {
      slug: 'roman-numerals',
      title: 'Roman numerals',
      subject: 'writing',
      language: 'en',
      replaces: 'built-in',
      parts: [
        { kind: 'lesson', total: 3, added: 1, changed: 0, retired: 0 },
        { kind: 'unit', total: 1, added: 0, changed: 0, retired: 0 },
      ],
      changes: [{ kind: 'lesson', change: 'added', name: 'Large numbers' }],
    },
  ],
  programsRun: 8,
  programsNotRun: 0,
};
const REFUSED = { code: 'invalid-input', message: 'It has no course', hint: '', requestId: 'req-7' };

let packs: CoursePack[] | undefined;
let report: PackReport | undefined;
let asked: { path: string; type: string | null; size: number }[];

beforeEach(() => {
  packs = [BUILT_IN];
  report = REPORT;
  asked = [];
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    if (request.method === 'POST') {
      const { size } = await request.blob();
      asked.push({ path: pathname, type: request.headers.get('content-type'), size });
    }
    const body = reply(request.method, `${pathname}${search}`);
    return new Response(JSON.stringify(body ?? REFUSED), {
      status: body === undefined ? 400 : 200,
      headers: { 'content-type': 'application/json' },
    });
  });
});

/** The server as far as this page needs it. */
function reply(method: string, address: string): unknown {
  if (address.endsWith('/losses?format=pack'))
    return { fileName: 'roman-numerals.zip', sizeBytes: 18_204, losses: [] };
  if (address.includes('/losses'))
    return { fileName: 'r.gift.txt', sizeBytes: 900, losses: [{ item: 'clock', what: '3 hints' }] };
  if (address === '/v1/content/checks') return report;
  if (method === 'GET') return packs && { items: packs, nextCursor: null };
  packs = [OWN];
  return { courses: [{ courseId: 'course' }] };
}

const FILE = new File(['zip'], 'courses.zip', { type: 'application/zip' });
const upload = async (user: ReturnType<typeof openPage>, file = FILE) =>
  user.upload(await screen.findByLabelText('Course pack'), file);

it('says what importing would change, and imports when told to', async () => {
  const user = openPage(<PacksPage />);
  expect(await screen.findByText('Comes with Kindling')).toBeTruthy();
  await upload(user);
  expect(await screen.findByText('Replaces a course that comes with Kindling')).toBeTruthy();
  const table = screen.getByRole('table', { name: 'What importing changes in Roman numerals' });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  expect(screen.getByText('Large numbers')).toBeTruthy();
  expect(screen.getByText('says the the')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Import the course' }));
  expect(await screen.findByText('Your own')).toBeTruthy();
  expect(screen.getByText(/Imported .*2026 by Tomas Reyes, 18 kB/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import the course' })).toBeNull();
  const sent = { type: 'application/zip', size: 3 };
  expect(asked).toEqual([
    { path: '/v1/content/checks', ...sent },
    { path: '/v1/content/packs', ...sent },
  ]);
});

it('names faults and offers no import before they are mended', async () => {
  const problem = { file: 'a/course.yaml', path: 'subject', message: 'is none we know' };
  report = { ...REPORT, problemCount: 7, problems: [problem], courses: [], remarkCount: 0, remarks: [] };
  const user = openPage(<PacksPage />);
  await upload(user);
  expect(await screen.findByRole('heading', { name: '7 faults to mend' })).toBeTruthy();
  expect(screen.getByText('is none we know')).toBeTruthy();
  expect(screen.getByText('The first 1 of 7 are shown.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Import/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Choose another file' }));
  expect(screen.queryByText('is none we know')).toBeNull();
});

it('says when there is nothing to import', async () => {
  report = { ...REPORT, courses: [] };
  const user = openPage(<PacksPage />);
  await upload(user);
  expect(await screen.findByText(/There is nothing to import/)).toBeTruthy();
});

it('says what a file is that cannot be read, and sends none that is too large', async () => {
  report = undefined;
  const user = openPage(<PacksPage />);
  await upload(user);
  expect(await screen.findByText(/cannot be read as a course pack/)).toBeTruthy();
  expect(screen.getByText('It has no course')).toBeTruthy();
  asked = [];
  await upload(user, new File([new Uint8Array(9_000_000)], 'large.zip'));
  expect(await screen.findByText(/more than a course pack may hold/)).toBeTruthy();
  expect(asked).toEqual([]);
});

it('hands out a course, with what the format cannot hold', async () => {
  const user = openPage(<PacksPage />);
  await user.click(await screen.findByRole('button', { name: 'Download Roman numerals' }));
  const dialog = within(screen.getByRole('dialog'));
  const save = await dialog.findByRole('link', { name: /^Download roman-numerals\.zip/ });
  expect(save.getAttribute('href')).toBe('/v1/content/packs/course/file?format=pack');
  expect(dialog.getByText('Everything of it is in this file.')).toBeTruthy();
  expect(dialog.getAllByRole('option')).toHaveLength(4);
  await user.selectOptions(dialog.getByLabelText('Format'), 'gift');
  expect(await dialog.findByText('One thing this format cannot hold')).toBeTruthy();
  expect(dialog.getByText('3 hints')).toBeTruthy();
});

it('teaches where there is no course, and says when the list cannot be read', async () => {
  packs = [];
  openPage(<PacksPage />);
  expect(await screen.findByRole('heading', { name: 'No courses yet' })).toBeTruthy();
  packs = undefined;
  openPage(<PacksPage />);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy());
});
