import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { ApiError, unwrap } from './error.ts';
import { serverApi } from './server.ts';
import type { Me, Role } from './types.ts';

/** The signed-in person, or null for a visitor. Asked once for each request. Throws when the api cannot answer. */
export const findMe = cache(async (): Promise<Me | null> => {
  try {
    return unwrap(await (await serverApi()).GET('/v1/me'));
  } catch (error) {
    if (error instanceof ApiError && error.code === 'unauthenticated') return null;
    throw error;
  }
});

/** The signed-in person; a visitor is sent to sign in and brought back after. */
export async function requireMe(): Promise<Me> {
  const me = await findMe();
  if (me) return me;
  const path = (await headers()).get('x-kindling-path');
  redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in');
}

/** The signed-in person when they have one of the roles in the school in use; everyone else finds nothing here. */
export async function requireRole(roles: readonly Role[]): Promise<Me> {
  const me = await requireMe();
  if (!me.active || !roles.includes(me.active.role)) notFound();
  return me;
}
