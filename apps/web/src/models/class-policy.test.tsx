// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { ClassPolicy } from './class-policy.tsx';
import { answerPolicy } from './policy-answers.fixture.ts';

afterEach(() => vi.unstubAllGlobals());

const radio = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });

describe('who may answer in a class', () => {
  it('offers nothing wider than the school', async () => {
    answerPolicy({ level: null, most: 'local', effective: 'local', answering: 'local' });
    openPage(<ClassPolicy classId="c1" />);
    expect((await radio('As the school says')).checked).toBe(true);
    const names = screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent);
    expect(names).toEqual(['As the school says', 'Built-in tutor only', 'Also models on our machines']);
    expect(screen.getByText('Now models on our machines may answer, too.')).toBeTruthy();
  });

  it('does not promise models that nobody set up', async () => {
    answerPolicy({ level: null, most: 'cloud', effective: 'cloud', answering: 'builtin' });
    openPage(<ClassPolicy classId="c1" />);
    await screen.findByText('Now the built-in tutor alone answers.');
    expect(screen.getByText(/no such model is set up on this installation/)).toBeTruthy();
  });

  it('saves a narrower one, shows what holds now, and says it aloud', async () => {
    const sent = answerPolicy(
      { level: null, most: 'cloud', effective: 'cloud', answering: 'cloud' },
      { level: 'builtin', most: 'cloud', effective: 'builtin', answering: 'builtin' },
    );
    const user = openPage(<ClassPolicy classId="c1" />);
    await user.click(await radio('Built-in tutor only'));
    expect(screen.getByText('Nothing that learners write leaves this installation.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Now the built-in tutor alone answers.');
    expect(sent).toEqual([['PUT /v1/classes/c1/ai-policy', { level: 'builtin' }]]);
    expect(screen.getByTestId('announcer').textContent).toBe('Saved. Now the built-in tutor alone answers.');
  });

  it('shows a choice that the school no longer allows, and that it changes nothing', async () => {
    answerPolicy({ level: 'cloud', most: 'builtin', effective: 'builtin', answering: 'builtin' });
    openPage(<ClassPolicy classId="c1" />);
    expect((await radio('Also models elsewhere')).checked).toBe(true);
    expect(screen.getByText(/The school allows less now/)).toBeTruthy();
  });

  it('keeps the choice when it could not be saved, in Spanish', async () => {
    answerPolicy({ level: null, most: 'cloud', effective: 'cloud', answering: 'cloud' });
    const user = openPage(<ClassPolicy classId="c1" />, 'es');
    await user.click(await radio('Solo el tutor incorporado'));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByRole('alert');
    expect((await radio('Solo el tutor incorporado')).checked).toBe(true);
    expect(screen.getByText('Ahora también pueden responder modelos de fuera.')).toBeTruthy();
  });

  it('offers another try when it does not come', async () => {
    answerPolicy(undefined);
    const user = openPage(<ClassPolicy classId="c1" />);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    answerPolicy({ level: null, most: 'builtin', effective: 'builtin', answering: 'builtin' });
    await user.click(retry);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(screen.getByText('Now the built-in tutor alone answers.')).toBeTruthy();
  });
});
