// @vitest-environment jsdom
import { SafetyContact } from '@kindling/shared';
import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerPolicy } from '#web/models/policy-answers.fixture.ts';
import { findNotice, openPage } from '#web/testing/open-page.fixture.tsx';
import { SafetyContactSettings } from './safety-contact-settings.tsx';

const SHOWN = {
  contact: { text: { en: '', es: '' }, emergencyNumber: null },
  fixedWords: { en: 'Thank you for telling me.', es: 'Gracias por contármelo.' },
  usual: { en: 'Go to any teacher.', es: 'Acude a cualquier docente.' },
};

afterEach(() => vi.unstubAllGlobals());

it('shows while somebody writes what a learner will see, in either language', async () => {
  const user = openPage(<SafetyContactSettings shown={SHOWN} />);
  const preview = within(screen.getByRole('region', { name: 'How a learner sees it' }));
  expect(preview.getByText('Thank you for telling me.')).toBeTruthy();
  expect(preview.getByText('Go to any teacher.')).toBeTruthy();
  await user.type(screen.getByLabelText('In English'), 'Ms. Lee, room 12');
  await user.type(screen.getByLabelText('Emergency number of your country'), '112');
  expect(preview.getByText('Ms. Lee, room 12')).toBeTruthy();
  expect(preview.queryByText('Go to any teacher.')).toBeNull();
  expect(preview.getByText('Emergency number: 112')).toBeTruthy();
  await user.click(preview.getByRole('radio', { name: 'Español' }));
  expect(preview.getByText('Gracias por contármelo.')).toBeTruthy();
  expect(preview.getByText('Número de emergencias: 112')).toBeTruthy();
});

it('names both languages in the reader’s own', () => {
  openPage(<SafetyContactSettings shown={SHOWN} />);
  expect(screen.getAllByLabelText(/^In /).map(({ lang }) => lang)).toEqual(['en', 'es']);
  expect(screen.getByLabelText('In Spanish')).toHaveProperty('lang', 'es');
});

it('saves both languages and the number', async () => {
  const written = { text: { en: 'Room 12', es: '' }, emergencyNumber: null };
  const sent = answerPolicy({}, { ...SHOWN, contact: written });
  const user = openPage(<SafetyContactSettings shown={SHOWN} />);
  await user.type(screen.getByLabelText('In English'), 'Room 12');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await findNotice('Saved. It stands below the next fixed words.');
  expect(sent).toEqual([['PUT /v1/admin/safety-contact', written]]);
});

it('says what is wrong with them, and leaves them to be mended', async () => {
  const problem = { code: 'invalid-input', message: '', hint: '', requestId: 'req-7' };
  vi.stubGlobal('fetch', async () => Response.json(problem, { status: 400 }));
  const user = openPage(<SafetyContactSettings shown={SHOWN} />);
  await user.type(screen.getByLabelText('In English'), '# Room 12');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Use plain text without marks/);
  expect(screen.getByLabelText('In English')).toHaveProperty('value', '# Room 12');
});

it('lets nobody write more than is kept', () => {
  openPage(<SafetyContactSettings shown={SHOWN} />);
  const most = screen.getByLabelText<HTMLTextAreaElement>('In English').maxLength;
  const withText = (en: string) => ({ ...SHOWN.contact, text: { en, es: '' } });
  expect(SafetyContact.safeParse(withText('a'.repeat(most))).success).toBe(true);
  expect(SafetyContact.safeParse(withText('a'.repeat(most + 1))).success).toBe(false);
});
