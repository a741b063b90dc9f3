import { describe, expect, it } from 'vitest';
import { ApiError, isOffline, toApiError, unwrap } from './error.ts';

const response = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers });

function catchError(work: () => unknown): ApiError {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('Expected an ApiError');
}

describe('unwrap', () => {
  it('gives the data', () => {
    expect(unwrap({ data: { id: 1 }, response: response(200) })).toEqual({ id: 1 });
  });

  it('throws what the API said', () => {
    const body = { code: 'conflict', message: 'Taken', hint: 'Choose another', requestId: 'req-1' };
    const error = catchError(() => unwrap({ error: body, response: response(409) }));
    expect(error).toMatchObject({ ...body, status: 409, fields: [] });
  });

  it('keeps which fields were wrong', () => {
    const fields = [{ path: 'email', message: 'Invalid' }];
    const body = { code: 'invalid-input', message: 'x', hint: 'y', requestId: 'r', fields };
    expect(catchError(() => unwrap({ error: body, response: response(400) })).fields).toEqual(fields);
  });

  it.each([['<html>'], [undefined], [null], [42], [{ message: 'no code' }]])(
    'calls an answer of another shape (%s) internal and keeps the request id',
    (body) => {
      const error = catchError(() =>
        unwrap({ error: body, response: response(502, { 'x-request-id': 'req-9' }) }),
      );
      expect(error).toMatchObject({ code: 'internal', status: 502, requestId: 'req-9' });
    },
  );
});

describe('toApiError', () => {
  it('leaves ours and covers others, without their text', () => {
    const ours = new ApiError(404, { code: 'not-found', message: '', hint: '', requestId: '' });
    expect(toApiError(ours)).toBe(ours);
    expect(toApiError(new Error('password=secret'))).toMatchObject({ code: 'internal', message: '' });
  });
});

it('only a request that never arrived is offline', () => {
  const withCode = (code: string) => new ApiError(0, { code, message: '', hint: '', requestId: '' });
  expect(isOffline(withCode('offline'))).toBe(true);
  expect(isOffline(withCode('unavailable'))).toBe(false);
  expect(isOffline(new TypeError('Failed to fetch'))).toBe(false);
});
