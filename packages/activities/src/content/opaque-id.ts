/**
 * Id of a part (option, item, left or right side), made from its text alone: it stays the same wherever the part
 * stands and says nothing about whether it is right, which an author's own names ("right", "wrong-1") or its
 * position would. FNV-1a, 32 bits; the schemas refuse the rare content in which two parts collide.
 */
export function opaqueId(text: string): string {
  return hash32(text).toString(36).padStart(7, '0');
}

/** 32-bit FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Whether all texts give different ids (and so are different texts). */
export function haveDistinctIds(texts: readonly string[]): boolean {
  return new Set(texts.map(opaqueId)).size === texts.length;
}
