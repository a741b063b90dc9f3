import { notFound } from 'next/navigation';
import { ApiError } from '#web/api/error.ts';

/** For server components: what the API does not have is the site's own page for it; other errors go on. */
export async function loadOrNotFound<Data>(load: Promise<Data>): Promise<Data> {
  try {
    return await load;
  } catch (error) {
    if (error instanceof ApiError && (error.code === 'not-found' || error.code === 'invalid-input'))
      notFound();
    throw error;
  }
}
