// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveChartsASize } from '#web/learning/charts/sized-charts.fixture.ts';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import type { SessionProgress as Progress, Session } from './queries.ts';
import { SessionProgress } from './session-progress.tsx';

const agreement = { type: 'agreement', count: 3, perHundredWords: 2.5 };
const review = [{ from: 'he go', to: 'he goes', type: 'agreement', why: 'With he: -s.', count: 2 }];
const vocabulary = { mean: 1.3, standardError: 0.1, words: 27 };
const at = (day: number) => `2026-11-${day}T10:00:00.000Z`;
const points: Progress['points'] = [
  { conversationId: 'cafe', title: 'In the café', at: at(19), turns: 6, words: 80, accuracyPercent: 97.6, vocabulary },
  { conversationId: 'hello', title: 'Hello', at: at(21), turns: 1, words: 0, accuracyPercent: null, vocabulary: null },
]; // biome-ignore format: a table
const progress: Progress = {
  points,
  level: 'A1',
  vocabulary: { sessions: 8, slope: { perSession: 0.05, low: 0.01, high: 0.09 }, direction: 'up' },
  mistakes: [agreement, { type: 'unheard-of', count: 1, perHundredWords: 0 }],
  review,
};
const session: Session = {
  conversationId: 'cafe',
  kind: 'role-play',
  title: 'In the café',
  at: at(19),
  summary: {
    turns: 6,
    englishTurns: 6,
    spanishTurns: 0,
    practised: 'en' as const,
    words: 80,
    wordsPerTurn: 13.3,
    mistakes: [agreement],
    accuracyPercent: 97.6,
    newWords: [{ word: 'receipt', level: 'B1', isFromCourse: true }],
    vocabulary,
    criteria: [],
    review,
  },
};

// The chart comes late by design; a test must not wait for the compiler.
beforeAll(async () => {
  await import('./session-chart.tsx');
}, 60_000);

const replies: Record<string, unknown> = {};
beforeEach(() => {
  giveChartsASize({ width: 600, height: 240 });
  replies['/v1/people/ana/sessions/progress'] = progress;
  replies['/v1/people/ana/sessions'] = { items: [session], nextCursor: null };
  answerRequests((url) => replies[url.pathname]);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what conversations come to', () => {
  it('is said in a sentence: the level, and how sure its trend is', async () => {
    openPage(<SessionProgress personId="ana" isOwn />);
    const text =
      'The words used are about A1. Over 8 conversations they grew more demanding, by 0.01 to 0.09 of a level each time.';
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it.each([
    ['down', { low: -0.09, high: -0.01, perSession: -0.05 }, /grew simpler, by 0.01 to 0.09/],
    ['steady', { low: -0.1, high: 0.2, perSession: 0.1 }, /what moved may be chance/],
    ['unknown', null, /After 2 more conversations it shows/],
  ] as const)('says so of a trend that is %s', async (direction, slope, text) => {
    const sessions = slope === null ? 1 : 8;
    replies['/v1/people/ana/sessions/progress'] = { ...progress, vocabulary: { sessions, slope, direction } };
    openPage(<SessionProgress personId="ana" isOwn />);
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it('names the language of what was said, for voices that read it aloud', async () => {
    const spanish = [
      { from: 'el problema que me', to: 'la que me', type: 'agreement', why: 'Por eso.', count: 1 },
    ];
    const summary = {
      ...session.summary,
      practised: 'es',
      review: [{ ...spanish[0], from: 'yo es', to: 'yo soy' }],
    };
    replies['/v1/people/ana/sessions/progress'] = { ...progress, review: [...review, ...spanish] };
    replies['/v1/people/ana/sessions'] = { items: [{ ...session, summary }], nextCursor: null };
    openPage(<SessionProgress personId="ana" isOwn />);
    const languageOf = async (text: string) =>
      (await screen.findByText(text)).closest('[lang]')?.getAttribute('lang');
    expect(await languageOf('he goes')).toBe('en');
    expect(await languageOf('la que me')).toBe('es');
    expect(await languageOf('yo soy')).toBe('es');
  });

  it('is drawn with a button for each conversation, which opens its numbers and the way to it', async () => {
    const user = openPage(<SessionProgress personId="ana" isOwn />);
    const chart = await screen.findByRole('group', { name: 'The last conversations' });
    const buttons = await within(chart).findAllByRole('button');
    expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual([
      '19 Nov, “In the café”: 6 messages, 80 words, 98% of them in no mistake that was found, about A1',
      '21 Nov, “Hello”: one message, 0 words',
    ]);
    await user.click(buttons[0] as HTMLElement);
    const heading = screen.getByRole('heading', { name: /^“In the café”, Thursday/ });
    expect(document.activeElement).toBe(heading);
    const link = screen.getAllByRole('link', { name: 'Read the conversation' })[0];
    expect(link?.getAttribute('href')).toBe('/tutor/cafe');
    await user.click(screen.getByRole('radio', { name: 'Words' }));
    expect(screen.getByRole('radio', { name: 'Words', checked: true })).toBeTruthy();
  });

  it('has its numbers in a table, and the mistakes by type, named for people', async () => {
    openPage(<SessionProgress personId="ana" isOwn />);
    await screen.findByText('In 100 words', { selector: 'th' });
    const rowsOf = (name: string) =>
      within(screen.getAllByRole('table', { name, hidden: true })[0] as HTMLElement)
        .getAllByRole('row', { hidden: true })
        .slice(1)
        .map((row) =>
          within(row)
            .getAllByRole('cell', { hidden: true })
            .map((cell) => cell.textContent),
        );
    expect(rowsOf('The last conversations')).toEqual([
      ['21 Nov: Hello', 'Messages1', 'Words0', 'Accuracytoo few words', 'Level of wordstoo few words'],
      ['19 Nov: In the café', 'Messages6', 'Words80', 'Accuracy98%', 'Level of wordsA1 (1.3)'],
    ]);
    expect(rowsOf('Mistakes by type')).toEqual([
      ['Subject and verb together (he go → he goes)', 'Found3', 'In 100 words2.5'],
      ['Other mistakes', 'Found1', 'In 100 wordsunder 0.1'],
    ]);
  });

  it('says what to look at again; only the learner is sent to their reviews', async () => {
    openPage(<SessionProgress personId="ana" isOwn />);
    expect(await screen.findByRole('link', { name: 'To the reviews' })).toBeTruthy();
    openPage(<SessionProgress personId="ana" isOwn={false} />);
    expect(await screen.findByRole('heading', { name: 'Worth another look', level: 2 })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'To the reviews' })).toBeNull();
  });

  it('lists each conversation with what came of it', async () => {
    openPage(<SessionProgress personId="ana" isOwn />);
    const row = (await screen.findByText('6 messages, 80 words', { exact: false })).closest(
      'li',
    ) as HTMLElement;
    expect(row.textContent).toContain(
      '98% of the words were in no mistake that was found. 13.3 words a message.',
    );
    expect(row.textContent).toContain('One new word');
    expect(row.textContent).toContain('receiptB1');
  });

  it('teaches where there is none, and says so when it cannot be had', async () => {
    replies['/v1/people/ana/sessions/progress'] = { ...progress, points: [], level: null };
    openPage(<SessionProgress personId="ana" isOwn />);
    expect((await screen.findByRole('link', { name: 'To the tutor' })).getAttribute('href')).toBe('/tutor');
    openPage(<SessionProgress personId="ana" isOwn={false} />);
    expect(await screen.findByText(/After the first free talk or scene/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'To the tutor' })).toBeNull();
    delete replies['/v1/people/ana/sessions/progress'];
    const user = openPage(<SessionProgress personId="ana" isOwn />);
    expect((await screen.findByRole('alert')).textContent).toContain('req-7');
    replies['/v1/people/ana/sessions/progress'] = progress;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Mistakes by type', { selector: 'h2' })).toBeTruthy();
  });
});
