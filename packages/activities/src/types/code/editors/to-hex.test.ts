import { expect, it } from 'vitest';
import { toHex } from './to-hex.ts';

it.each([
  ['color(srgb 1 0.5 0)', '#ff8000'],
  ['color(srgb 0 0 1e-7)', '#000000'],
  // Brighter than the screen can.
  ['color(srgb -0.02 1.2 0.2)', '#00ff33'],
  ['color(srgb 0 0 0 / 0.5)', '#00000080'],
])('%s is %s', (colour, hex) => {
  expect(toHex(colour)).toBe(hex);
});

it('knows no other form', () => {
  expect(() => toHex('oklch(1 0 0)')).toThrow('oklch(1 0 0)');
});
