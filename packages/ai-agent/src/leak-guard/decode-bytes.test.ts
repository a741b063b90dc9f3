import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const word = 'refused = [item]';
const bytes = [...Buffer.from(word)];
const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0'));

it.each([
  ['octal', bytes.map((byte) => byte.toString(8).padStart(3, '0')).join(' ')],
  ['hex of two bytes', bytes.map((byte) => byte.toString(16).padStart(4, '0')).join(' ')],
  ['binary in a row', bits.join('')],
  ['base32', 'OJSWM5LTMVSCAPJALNUXIZLNLU'],
  ['entities', bytes.map((byte) => `&#${byte};`).join('')],
  ['entities of hex', bytes.map((byte) => `&#x${byte.toString(16)};`).join('')],
  ['base64 twice', btoa(btoa(word))],
  ['base64 backwards', [...btoa(word)].reverse().join('')],
  ['base64 in groups', (btoa(`${word} and more`).match(/.{1,4}/g) ?? []).join(' ')],
])('reads %s', (_how, said) => {
  expect(decodeText(`Read this: ${said}`).map(({ text }) => text).join('\n')).toContain(word);
}); // biome-ignore format: a table

it('reads no bytes into what people write', () => {
  const prose =
    'This lesson will take about 20 minutes; then 10 cards come, 755 words in all. Where does that come from?';
  const bytesRead = new Set(['octal', 'hex of two bytes', 'binary in a row', 'base32', 'entities', 'base64']);
  expect(decodeText(prose).filter(({ by }) => bytesRead.has(by))).toEqual([]);
});
