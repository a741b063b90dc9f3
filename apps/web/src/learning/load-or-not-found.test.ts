import { expect, it, vi } from 'vitest';
import { ApiError } from '#web/api/error.ts';
import { loadOrNotFound } from './load-or-not-found.ts';

vi.mock('next/navigation', () => ({
  notFound: () => {
    throw new Error('the not-found page');
  },
}));

const failure = (status: number, code: string) =>
  Promise.reject(new ApiError(status, { code, message: '', hint: '', requestId: '' }));

it('gives what was loaded', async () => {
  expect(await loadOrNotFound(Promise.resolve(7))).toBe(7);
});

it.each([
  [404, 'not-found'],
  [400, 'invalid-input'],
])('shows the not-found page for %i', async (status, code) => {
  await expect(loadOrNotFound(failure(status, code))).rejects.toThrow('the not-found page');
});

it('leaves other failures to the error page', async () => {
  await expect(loadOrNotFound(failure(503, 'unavailable'))).rejects.toBeInstanceOf(ApiError);
});
