import type { RandomBytes } from './ports.ts';

const TOKEN_BYTES = 24;

/** Base64 of bytes in the alphabet that needs no escaping in a link (RFC 4648, section 5). */
function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** A new secret of an invitation link: 192 bits behind a prefix that secret scanners can find. */
export function makeInviteToken(randomBytes: RandomBytes): string {
  return `kin_${toBase64Url(randomBytes(TOKEN_BYTES))}`;
}

/** Where an invitation is accepted, relative to the public address. */
export function invitationPath(token: string): string {
  return `/invitation/${token}`;
}
