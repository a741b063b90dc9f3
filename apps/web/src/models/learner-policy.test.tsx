// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { LearnerPolicy } from './learner-policy.tsx';
import type { LearnerPolicy as Policy } from './levels.ts';
import { answerPolicy } from './policy-answers.fixture.ts';

const MINOR: Policy = {
  effective: 'local',
  by: 'consent',
  level: null,
  most: 'cloud',
  isAdult: null,
  isMinor: true,
  consents: [],
};
const ROSA = {
  guardianId: 'g1',
  guardianName: 'Rosa Torres',
  consents: false,
  decidedAt: '2026-11-21T09:00:00.000Z',
};

afterEach(() => vi.unstubAllGlobals());

describe('who may answer a learner', () => {
  it('says who decided it, and that no guardian has yet', async () => {
    answerPolicy(MINOR);
    openPage(<LearnerPolicy personId="p1" saysAdult={false} />);
    expect(await screen.findByText(/a guardian's consent is missing/)).toBeTruthy();
    expect(screen.getByText(/No guardian has decided yet/)).toBeTruthy();
  });

  it('shows what guardians said, with the day, and asks teachers nothing about age', async () => {
    const agreed = { ...ROSA, guardianId: 'g2', guardianName: 'Luis Torres', consents: true };
    answerPolicy({ ...MINOR, consents: [ROSA, agreed] });
    openPage(<LearnerPolicy personId="p1" saysAdult={false} />);
    await screen.findByText('Rosa Torres said no to models elsewhere on 21 November 2026.');
    expect(screen.getByText('Luis Torres agreed to models elsewhere on 21 November 2026.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Counts as' })).toBeNull();
    expect(screen.getByText(/Counts as a minor/)).toBeTruthy();
  });

  it('leaves the age alone when a teacher saves', async () => {
    const sent = answerPolicy(MINOR, { ...MINOR, level: 'builtin', effective: 'builtin', by: 'learner' });
    const user = openPage(<LearnerPolicy personId="p1" saysAdult={false} />);
    await user.click(await screen.findByRole('radio', { name: 'Built-in tutor only' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/narrowed for this learner/);
    expect(sent).toEqual([['PUT /v1/people/p1/ai-policy', { level: 'builtin' }]]);
  });

  it('lets an admin say that somebody is an adult: no guardian is asked then', async () => {
    const adult = { ...MINOR, effective: 'cloud', by: 'school', isAdult: true, isMinor: false };
    const sent = answerPolicy({ ...MINOR, consents: [ROSA] }, { ...adult, consents: [ROSA] });
    const user = openPage(<LearnerPolicy personId="p1" saysAdult />, 'es');
    await user.click(await screen.findByRole('radio', { name: 'Adulto' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText('Ahora también pueden responder modelos de fuera.');
    expect(sent).toEqual([['PUT /v1/people/p1/ai-policy', { level: null, isAdult: true }]]);
    expect(screen.queryByText(/Rosa Torres/)).toBeNull();
  });
});
