// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { DraftPage } from './draft-page.tsx';
import { readExamples } from './draft-tests.tsx';
import { ExercisesPage } from './exercises-page.tsx';
import type { WholeDraft } from './queries.ts';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }) }));

const DRAFT: WholeDraft = {
  id: 'd1',
  title: 'Goals of the season',
  skillName: 'Collecting a result',
  classId: 'c1',
  difficulty: 0.4,
  language: 'en',
  status: 'draft',
  origin: 'a model',
  isEdited: false,
  madeAt: '2026-11-21T09:01:00.000Z',
  statement: 'Write `goals`.',
  hints: ['What grows?', 'Begin before.', 'Give it back.'],
  starter: 'def goals(games):\n    pass\n',
  solution: 'def goals(games):\n    return sum(games)\n',
  content: {
    examples: [{ key: 'one', given: [{ text: 'goals([1, 2])' }], wanted: [{ text: '3' }] }],
  },
  wrong: [{ key: 'missing-return', explanation: 'Nothing comes back.', source: 'print(1)\n' }],
};
const REQUEST = {
  id: 'r1',
  classId: 'c1',
  skillName: 'Collecting a result',
  difficulty: 0.45,
  wanted: 2,
  language: 'en',
  status: 'done',
  made: 1,
  refused: 1,
  problem: 'not-sound',
  askedAt: '2026-11-21T09:00:00.000Z',
};

let obstacle: 'policy' | 'no-model' | null;
let sent: { path: string; body: unknown }[];

beforeEach(() => {
  obstacle = null;
  sent = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    const reply = (body: unknown, status = 200) =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
    if (request.method !== 'GET') sent.push({ path: pathname, body: await request.json() });
    if (pathname.endsWith('/terms')) {
      const skills = [{ skillId: 's1', skillName: 'Collecting a result', courseTitle: 'Python' }];
      return reply({ level: 'cloud', obstacle, skills });
    }
    if (pathname.endsWith('/decision')) return reply({ ...DRAFT, status: 'approved' });
    if (pathname.endsWith('/tries'))
      return reply({ passed: false, tests: [{ key: 'one', passed: false, seen: 'value is null, not 3' }] });
    if (pathname === '/v1/exercise-drafts/d1')
      return request.method === 'PUT'
        ? reply(
            {
              code: 'invalid-input',
              message: 'It does not hold.',
              hint: 'the solution fails',
              requestId: 'x',
            },
            400,
          )
        : reply(DRAFT);
    if (pathname === '/v1/exercise-drafts') return reply({ items: [DRAFT], nextCursor: null });
    return request.method === 'POST' ? reply(REQUEST, 201) : reply({ items: [REQUEST], nextCursor: null });
  });
});

describe('exercises by a model', () => {
  it('are asked for by skill, difficulty, number and language; what came of it is said', async () => {
    const user = openPage(<ExercisesPage classId="c1" />);
    await user.selectOptions(await screen.findByLabelText('About'), 's1');
    await user.click(screen.getByRole('radio', { name: 'Hard' }));
    await user.click(screen.getByRole('radio', { name: '3' }));
    await user.type(screen.getByLabelText('Wishes'), 'Football');
    await user.click(screen.getByRole('button', { name: 'Ask for them' }));
    expect(sent).toMatchObject([
      {
        body: {
          classId: 'c1',
          skillId: 's1',
          difficulty: 0.65,
          wanted: 3,
          language: 'en',
          wishes: 'Football',
        },
      },
    ]);
    expect(await screen.findByText(/1 of 2 passed every check/)).toBeTruthy();
    expect(screen.getByText('The model could not mend what the checks found.')).toBeTruthy();
    const link = await screen.findByRole('link', { name: DRAFT.title });
    expect(link.getAttribute('href')).toBe('/classes/c1/exercises/d1');
  });

  it.each([
    ['policy', 'No models here'],
    ['no-model', 'No model is set up'],
  ] as const)('are not asked for with %s in the way, which is said', async (why, title) => {
    obstacle = why;
    openPage(<ExercisesPage classId="c1" />);
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for them' })).toBeNull();
  });

  it('are tried with a program of the teacher’s own, and approved', async () => {
    const user = openPage(<DraftPage draftId="d1" />);
    expect(await screen.findByText('goals([1, 2])')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Run the tests' }));
    expect(await screen.findByText('one: value is null, not 3')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Approve for the class' }));
    expect(await screen.findByText('Learners of this class can get it now.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull();
  });

  it('are changed, and say what does not hold any more', async () => {
    const user = openPage(<DraftPage draftId="d1" />);
    await user.click(await screen.findByRole('button', { name: 'Change it' }));
    const title = screen.getByLabelText('Title');
    await user.clear(title);
    await user.type(title, 'All goals');
    await user.click(screen.getByRole('button', { name: 'Check and save' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent.at(-1)).toMatchObject({ body: { title: 'All goals', hints: DRAFT.hints } });
  });

  it('show no test whose shape nobody knows', () => {
    expect(readExamples({ examples: [{ key: 'x', given: 'no list', wanted: [] }] })).toEqual([]);
    expect(readExamples({})).toEqual([]);
  });
});
