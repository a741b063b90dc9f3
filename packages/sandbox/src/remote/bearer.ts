import { createHash, timingSafeEqual } from 'node:crypto';

const digestOf = (text: string) => createHash('sha256').update(text).digest();

/** Whether a header carries the secret. Takes as long for a secret that is almost right as for any other. */
export function carriesSecret(authorization: string | undefined, secret: string): boolean {
  return timingSafeEqual(digestOf(authorization ?? ''), digestOf(`Bearer ${secret}`));
}
