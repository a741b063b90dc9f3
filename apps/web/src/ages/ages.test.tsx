// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LearnerPolicy } from '#web/models/levels.ts';
import { answerPolicy, UNDECIDED } from '#web/models/policy-answers.fixture.ts';
import { findNotice, openPage } from '#web/testing/open-page.fixture.tsx';
import { ClassAge } from './class-age.tsx';
import { OwnAge } from './own-age.tsx';

const ADULT: LearnerPolicy = {
  ...UNDECIDED,
  by: 'own-consent',
  age: { band: 'adult', saidBy: 'school', isMinor: false },
};

afterEach(() => vi.unstubAllGlobals());

/** Opens what a learner sees of their own age, with what the server knows. */
function open(policy: LearnerPolicy, written?: unknown, locale: 'en' | 'es' = 'en') {
  const sent = answerPolicy(policy, written);
  return { sent, user: openPage(<OwnAge personId="p1" policy={policy} />, locale) };
}

describe('the own age of a learner', () => {
  it('is asked for in bands, and says what follows from it', async () => {
    const { sent, user } = open(UNDECIDED, { band: '13-15', saidBy: 'learner', isMinor: true }, 'es');
    expect(screen.getByText('Nadie lo ha dicho todavía.')).toBeTruthy();
    expect(screen.getByText(/Se te protege como a un menor/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('¿Qué edad tienes?'), 'De 13 a 15');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await findNotice('Guardado.');
    expect(sent).toEqual([['PUT /v1/people/p1/age-band', { band: '13-15' }]]);
  });

  it('is saved without the focus going anywhere', async () => {
    const told = { ...UNDECIDED };
    const sent = answerPolicy(told, {});
    const user = openPage(<OwnAge personId="p1" policy={UNDECIDED} />);
    const save = screen.getByRole('button', { name: 'Save' });
    await user.click(save);
    expect(sent).toEqual([]);
    await user.selectOptions(screen.getByLabelText('How old are you?'), '13 to 15');
    told.age = { band: '13-15', saidBy: 'learner', isMinor: true };
    await user.click(save);
    await screen.findByText('You said: 13 to 15.');
    expect(document.activeElement).toBe(save);
    expect(save).toHaveProperty('disabled', false);
    await user.click(save);
    expect(sent).toHaveLength(1);
  });

  it('can only be made younger by the learner', () => {
    open({ ...UNDECIDED, age: { band: '13-15', saidBy: 'learner', isMinor: true } });
    const offered = [...screen.getByLabelText('How old are you?').querySelectorAll('option')];
    expect(offered.map((option) => option.textContent)).toEqual(['Under 13', '13 to 15']);
  });

  it('is not for the learner to change once the school has said it', () => {
    open(ADULT);
    expect(screen.getByText('Your school says: 18 or older.')).toBeTruthy();
    expect(screen.queryByLabelText('How old are you?')).toBeNull();
    expect(screen.getByText(/Tell a teacher/)).toBeTruthy();
  });

  it('of 18 by their own word alone still waits for the school', () => {
    open({ ...UNDECIDED, age: { band: 'adult', saidBy: 'learner', isMinor: true } });
    expect(screen.getByText(/Your school has not confirmed that you are 18/)).toBeTruthy();
  });
});

describe('the own word about models elsewhere', () => {
  it('is an adult’s to give', async () => {
    const { sent, user } = open(ADULT, {
      ...ADULT,
      effective: 'cloud',
      answering: 'cloud',
      by: 'school',
      ownConsent: true,
    });
    await user.click(screen.getByRole('button', { name: 'Yes, they may' }));
    await screen.findByText(/You agreed/);
    expect(sent).toEqual([['PUT /v1/people/p1/ai-consent', { consents: true }]]);
  });

  it('of a minor is a no, or none', async () => {
    const { sent, user } = open(UNDECIDED, { ...UNDECIDED, by: 'own-consent', ownConsent: false });
    const takeBack = screen.getByRole('button', { name: 'I take my no back' });
    expect(takeBack.getAttribute('aria-disabled')).toBe('true');
    await user.click(takeBack);
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'No' }));
    await screen.findByText('You said no.');
    expect(sent).toEqual([['PUT /v1/people/p1/ai-consent', { consents: false }]]);
    expect(takeBack.getAttribute('aria-disabled')).toBe('false');
    expect(takeBack).toHaveProperty('disabled', false);
  });
});

describe('the age of a class', () => {
  it('is said of all at once; that they are of age by admins alone', async () => {
    const sent = answerPolicy({}, { changed: 24, kept: 2 });
    const user = openPage(<ClassAge classId="c1" saysAdult={false} />);
    const choice = screen.getByLabelText('Every student of this class is');
    expect([...choice.querySelectorAll('option')].map((option) => option.value)).not.toContain('adult');
    expect(screen.getByRole('button', { name: 'Say it of all' })).toHaveProperty('disabled', true);
    await user.selectOptions(choice, '13 to 15');
    await user.click(screen.getByRole('button', { name: 'Say it of all' }));
    await findNotice(/^Saved: new for 24 students\. 2 students keep another band/);
    expect(sent).toEqual([['PUT /v1/classes/c1/age-band', { band: '13-15' }]]);
  });
});
