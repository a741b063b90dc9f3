// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { AiSettingsForm } from './ai-settings-form.tsx';

const SETTINGS = {
  level: 'builtin' as const,
  adultLearners: false,
  budgets: {
    learnerDayMicros: null,
    classDayMicros: 750_000,
    schoolDayMicros: null,
    schoolMonthMicros: null,
  },
};
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('leads to the budget that is no amount, and saves what is mended', async () => {
  const saved: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'PUT') saved.push(await request.json());
    return Response.json({});
  });
  const user = openPage(<AiSettingsForm settings={SETTINGS} providers={[]} />);
  const ofClass = screen.getByLabelText<HTMLInputElement>('A class, a day');
  expect(ofClass.value).toBe('0.75');
  await user.clear(ofClass);
  await user.type(ofClass, 'some');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(document.activeElement).toBe(ofClass));
  expect(ofClass.getAttribute('aria-invalid')).toBe('true');
  expect(saved).toEqual([]);
  await user.clear(ofClass);
  await user.type(ofClass, '1.50{Enter}');
  await waitFor(() =>
    expect(saved).toEqual([{ ...SETTINGS, budgets: { ...SETTINGS.budgets, classDayMicros: 1_500_000 } }]),
  );
});

it('says that a level is chosen of which no model is set up', async () => {
  const local = { provider: 'local' as const, configured: true, model: 'qwen3', state: 'closed' as const };
  const user = openPage(<AiSettingsForm settings={SETTINGS} providers={[local]} />);
  const said = /No such model is set up on this installation yet/;
  expect(screen.queryByText(said)).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Also models on our machines' }));
  expect(screen.queryByText(said)).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Also models elsewhere' }));
  expect(screen.getByText(said)).toBeTruthy();
});
