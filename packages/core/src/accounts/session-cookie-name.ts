/**
 * Name of the cookie of a signed-in browser on an install at this address. `__Host-` binds a cookie to this very host
 * and the path `/`, and travels over TLS only.
 */
export function sessionCookieName(publicUrl: string): string {
  return new URL(publicUrl).protocol === 'https:' ? '__Host-kindling-session' : 'kindling-session';
}
