/** Reads bytes as text; undefined when they are not text. */
export function readUtf8(bytes: readonly number[]): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return /[\p{L}\p{N}]/u.test(text) && !/[^\P{Cc}\t\n\r]/u.test(text) ? text : undefined;
  } catch (error) {
    // Most words of a language are also base64 of some bytes; those are simply no text.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function readBase64(text: string): string[] {
  // Long ones are wrapped: a line full of it goes on in the next.
  const unwrapped = text.replace(/(?<=[A-Za-z0-9+/]{40})\n(?=[A-Za-z0-9+/]+=*\s*$)/gm, '');
  const found = unwrapped.match(/[A-Za-z0-9+/_-]{6,}={0,2}/g) ?? [];
  return found.flatMap((piece) => {
    const plain = piece.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
    if (plain.length % 4 === 1) return [];
    const bytes = [...atob(plain)].map((character) => character.charCodeAt(0));
    return readUtf8(bytes) ?? [];
  });
}

/** Groups of four, which no prose has so many of in a row. */
const IN_GROUPS = /(?:[A-Za-z0-9+/]{4} ){4,}[A-Za-z0-9+/]{1,4}={0,2}/g;
/** From the last sign to the first; nobody writes so long a word. */
const BACKWARDS = /={0,2}[A-Za-z0-9+/]{12,}/g;

/** Base64 as it stands, in groups, backwards and twice over. */
export function decodeBase64(text: string): string[] {
  const groups = (text.match(IN_GROUPS) ?? []).map((run) => run.replaceAll(' ', ''));
  const turned = (text.match(BACKWARDS) ?? []).map((run) => [...run].reverse().join(''));
  const once = [text, ...groups, ...turned].flatMap(readBase64);
  return [...once, ...once.flatMap(readBase64)];
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function readBits(bits: string): string[] {
  const text = readUtf8((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  return text === undefined ? [] : [text];
}

export function decodeBase32(text: string): string[] {
  return (text.match(/(?<![A-Za-z0-9])[A-Z2-7]{8,}/g) ?? []).flatMap((run) =>
    readBits([...run].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('')),
  );
}

/** Bytes without a gap between them. */
export function decodeBinaryRow(text: string): string[] {
  return (text.match(/(?<!\d)[01]{24,}/g) ?? []).flatMap(readBits);
}

/** `&#114;&#x65;`, as a page would show it. */
export function decodeEntities(text: string): string[] {
  const runs = text.match(/(?:&#(?:\d{2,3}|x[0-9a-f]{1,2});\s*){2,}/gi) ?? [];
  return runs.flatMap((run) => {
    const codes = [...run.matchAll(/&#(x?)([0-9a-f]+);/gi)].map(([, hex, digits = '']) =>
      Number.parseInt(digits, hex === '' ? 10 : 16),
    );
    return readUtf8(codes) ?? [];
  });
}

/** `class%20Account%3A`, as in an address. */
export function decodePercent(text: string): string[] {
  const decoded = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const codes = (run.match(/[0-9a-f]{2}/gi) ?? []).map((code) => Number.parseInt(code, 16));
    return readUtf8(codes) ?? String.fromCharCode(...codes);
  });
  return decoded === text ? [] : [decoded];
}

/** `chr(119) + chr(101)`. */
export function decodeCalls(text: string): string[] {
  const runs = text.match(/(?:chr\(\d{1,3}\)[\s+,]*){2,}/g) ?? [];
  return runs.map((run) => String.fromCharCode(...(run.match(/\d+/g) ?? []).map(Number)));
}
