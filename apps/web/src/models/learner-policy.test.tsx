// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findNotice, openPage } from '#web/testing/open-page.fixture.tsx';
import { LearnerPolicy } from './learner-policy.tsx';
import { answerPolicy, UNDECIDED } from './policy-answers.fixture.ts';

const ROSA = {
  guardianId: 'g1',
  guardianName: 'Rosa Torres',
  consents: false,
  decidedAt: '2026-11-21T09:00:00.000Z',
};

afterEach(() => vi.unstubAllGlobals());

describe('who may answer a learner', () => {
  it('says who decided it, and that no guardian has yet', async () => {
    answerPolicy(UNDECIDED);
    openPage(<LearnerPolicy personId="p1" saysAdult={false} />);
    expect(await screen.findByText(/a guardian's consent is missing/)).toBeTruthy();
    expect(screen.getByText(/No guardian has decided yet/)).toBeTruthy();
  });

  it('shows what guardians said, with the day', async () => {
    const agreed = { ...ROSA, guardianId: 'g2', guardianName: 'Luis Torres', consents: true };
    answerPolicy({ ...UNDECIDED, consents: [ROSA, agreed] });
    openPage(<LearnerPolicy personId="p1" saysAdult={false} />);
    await screen.findByText('Rosa Torres said no to models elsewhere on 21 November 2026.');
    expect(screen.getByText('Luis Torres agreed to models elsewhere on 21 November 2026.')).toBeTruthy();
    expect(screen.getByText('Protected as a minor.')).toBeTruthy();
  });

  it('leaves the age alone when a teacher saves', async () => {
    const sent = answerPolicy(UNDECIDED, {
      ...UNDECIDED,
      level: 'builtin',
      effective: 'builtin',
      answering: 'builtin',
      by: 'learner',
    });
    const user = openPage(<LearnerPolicy personId="p1" saysAdult={false} />);
    await user.click(await screen.findByRole('radio', { name: 'Built-in tutor only' }));
    const [save] = screen.getAllByRole('button', { name: 'Save' });
    if (save) await user.click(save);
    await screen.findByText(/narrowed for this learner/);
    expect(sent).toEqual([['PUT /v1/people/p1/ai-policy', { level: 'builtin' }]]);
  });

  it('lets an admin say how old somebody is, and that they are of age', async () => {
    const adult = { band: 'adult', saidBy: 'school', isMinor: false };
    const sent = answerPolicy(UNDECIDED, adult);
    const user = openPage(<LearnerPolicy personId="p1" saysAdult />, 'es');
    await user.selectOptions(await screen.findByLabelText('¿Qué edad tiene?'), '18 o más');
    const save = screen.getAllByRole('button', { name: 'Guardar' }).at(-1);
    if (save) await user.click(save);
    await findNotice('La edad está guardada.');
    expect(sent).toEqual([['PUT /v1/people/p1/age-band', { band: 'adult' }]]);
  });

  it('lets a teacher say any age but that, and take back what was said', async () => {
    const said = { ...UNDECIDED, age: { band: '13-15', saidBy: 'learner', isMinor: true } };
    const sent = answerPolicy(said, { band: null, saidBy: null, isMinor: true });
    const user = openPage(<LearnerPolicy personId="p1" saysAdult={false} />);
    const choice = await screen.findByLabelText('How old is this student?');
    const offered = [...choice.querySelectorAll('option')].map((option) => option.textContent);
    expect(offered).toEqual(['Not known', 'Under 13', '13 to 15', '16 or 17']);
    expect(screen.getByText(/The student said so/)).toBeTruthy();
    await user.selectOptions(choice, 'Not known');
    const save = screen.getAllByRole('button', { name: 'Save' }).at(-1);
    if (save) await user.click(save);
    await findNotice('The age is saved.');
    expect(sent).toEqual([['PUT /v1/people/p1/age-band', { band: null }]]);
  });

  it('asks no guardian of somebody who is of age', async () => {
    answerPolicy({
      ...UNDECIDED,
      age: { band: 'adult', saidBy: 'school', isMinor: false },
      consents: [ROSA],
    });
    openPage(<LearnerPolicy personId="p1" saysAdult />);
    await screen.findByText('Counts as an adult, who agrees for themselves.');
    expect(screen.queryByText(/Rosa Torres/)).toBeNull();
  });
});
