import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchOrOffline } from './client.ts';

afterEach(() => vi.unstubAllGlobals());

const request = (signal?: AbortSignal) => new Request('http://localhost/v1/me', signal ? { signal } : {});

describe('fetchOrOffline', () => {
  it('passes answers on, refusals too', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
    expect((await fetchOrOffline(request())).status).toBe(503);
  });

  it('calls a cut connection offline', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    await expect(fetchOrOffline(request())).rejects.toMatchObject({ code: 'offline', status: 0 });
  });

  it('leaves an abort an abort: nobody is offline because they went to another page', async () => {
    const abort = new DOMException('gone', 'AbortError');
    vi.stubGlobal('fetch', async () => {
      throw abort;
    });
    const controller = new AbortController();
    controller.abort();
    await expect(fetchOrOffline(request(controller.signal))).rejects.toBe(abort);
  });
});
