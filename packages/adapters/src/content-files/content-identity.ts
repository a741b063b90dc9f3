import { createHash } from 'node:crypto';
import type { ContentIdentity } from '@kindling/core/curriculum';

/** Names and fingerprints by node:crypto. */
export const contentIdentity: ContentIdentity = {
  nameUuid(namespace, name) {
    const bytes = createHash('sha1')
      .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
      .update(name, 'utf8');
    return formatVersion5(bytes.digest().subarray(0, 16));
  },
  hashText: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

/** Sets version and variant (RFC 9562, section 5.5) and writes the 16 bytes in the usual form. */
function formatVersion5(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
