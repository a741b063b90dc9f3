// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LearnerPolicy } from '#web/models/levels.ts';
import { answerPolicy, UNDECIDED } from '#web/models/policy-answers.fixture.ts';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { ConsentDecision } from './consent-decision.tsx';

const UNASKED: LearnerPolicy = { ...UNDECIDED, age: { band: '13-15', saidBy: 'school', isMinor: true } };
const at = '2026-11-21T09:00:00.000Z';
const own = (consents: boolean) => ({ guardianId: 'g1', guardianName: 'Rosa', consents, decidedAt: at });
const AGREED: LearnerPolicy = {
  ...UNASKED,
  effective: 'cloud',
  answering: 'cloud',
  by: 'school',
  consents: [own(true)],
};

const open = (locale: 'en' | 'es' = 'en') =>
  openPage(<ConsentDecision guardianId="g1" student={{ personId: 'p1', displayName: 'Ana' }} />, locale);
const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

afterEach(() => vi.unstubAllGlobals());

describe("a guardian's consent", () => {
  it('takes nothing for granted', async () => {
    answerPolicy(UNASKED);
    open();
    await screen.findByText(/You have not decided/);
    expect([pressed('Yes, they may'), pressed('No')]).toEqual(['false', 'false']);
    expect(screen.getByText(/Nothing leaves the school/)).toBeTruthy();
  });

  it('is given with a press, dated, said aloud, and taken back with another', async () => {
    const sent = answerPolicy(UNASKED, AGREED);
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Yes, they may' }));
    await screen.findByText(/You agreed on 21 November 2026/);
    expect(pressed('Yes, they may')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Yes, they may' }));
    expect(screen.getByTestId('announcer').textContent).toBe(
      'Saved: you agree for Ana. Now models outside the school may answer.',
    );
    const back = answerPolicy(AGREED, { ...UNASKED, consents: [own(false)] });
    await user.click(screen.getByRole('button', { name: 'No' }));
    await screen.findByText(/You said no on 21 November 2026/);
    expect([...sent, ...back]).toEqual([
      ['PUT /v1/people/p1/ai-consent', { consents: true }],
      ['PUT /v1/people/p1/ai-consent', { consents: false }],
    ]);
  });

  it('says when another guardian holds it back', async () => {
    const other = { ...own(false), guardianId: 'g2', guardianName: 'Luis' };
    answerPolicy({ ...UNASKED, consents: [own(true), other] });
    open('es');
    await screen.findByText(/Luis dijo que no el 21 de noviembre de 2026/);
    expect(pressed('Sí, pueden')).toBe('true');
  });

  it.each([
    ['the school', { most: 'builtin', effective: 'builtin', answering: 'builtin', by: 'school' }, true],
    [
      'somebody for this learner',
      { level: 'local', effective: 'local', answering: 'local', by: 'learner' },
      true,
    ],
    ['nobody', {}, false],
  ] as const)('says when %s allows less than the guardian', async (_who, change, less) => {
    answerPolicy({ ...AGREED, ...change });
    open();
    await screen.findByText(/You agreed on/);
    expect(screen.queryByText(/The school allows less now/) !== null).toBe(less);
  });

  it('asks nobody about adults', async () => {
    answerPolicy({ ...AGREED, age: { band: 'adult', saidBy: 'school', isMinor: false }, consents: [] });
    open();
    await screen.findByText(/counts Ana as an adult/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('changes nothing on the screen when it could not be saved', async () => {
    answerPolicy(UNASKED);
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Yes, they may' }));
    await screen.findByRole('alert');
    expect(pressed('Yes, they may')).toBe('false');
  });
});
