import type { Id } from '@kindling/shared';

/** Names and fingerprints, computed outside so that core needs no hash of its own. Both are pure. */
export interface ContentIdentity {
  /** UUID version 5 (RFC 9562, section 5.5) of a name within a namespace. */
  nameUuid(namespace: Id, name: string): Id;
  /** SHA-256 of the UTF-8 text, in hexadecimal. */
  hashText(text: string): string;
}
