import createClient, { type Client } from 'openapi-fetch';
import { ApiError } from './error.ts';
import type { paths } from './schema.d.ts';

/** The typed API: `api.GET('/v1/classes', …)`. Made by `browserApi` in the browser and by `serverApi` on the server. */
export type Api = Client<paths>;

/** fetch that answers a cut connection with an ApiError `offline`. */
export async function fetchOrOffline(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    // fetch rejects only when no answer came: a cut connection, a sleeping server, an aborted navigation.
    if (request.signal.aborted) throw cause;
    throw new ApiError(0, { code: 'offline', message: '', hint: '', requestId: '' });
  }
}

/** Same origin, session cookie. */
export const browserApi: Api = createClient<paths>({
  baseUrl: typeof window === 'undefined' ? 'http://localhost' : window.location.origin,
  credentials: 'same-origin',
  fetch: fetchOrOffline,
});
