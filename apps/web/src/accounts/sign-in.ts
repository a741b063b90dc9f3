import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { homeOf, safeNext } from '#web/api/home.ts';

/**
 * Signs in and loads the person's start page, or `next`. A full load on purpose: nothing drawn for the visitor or
 * for the person before stays in memory.
 */
export async function signInAndLeave(input: {
  signInName: string;
  password: string;
  next?: string | undefined;
}): Promise<void> {
  const { signInName, password } = input;
  const me = unwrap(await browserApi.POST('/v1/auth/sign-in', { body: { signInName, password } }));
  window.location.assign(safeNext(input.next, homeOf(me.active?.role)));
}
