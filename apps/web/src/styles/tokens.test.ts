import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeContrast, computeLuminance, type Oklch } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function readTokens(): Record<'light' | 'dark', Map<string, Oklch>> {
  const themes = { light: new Map<string, Oklch>(), dark: new Map<string, Oklch>() };
  const number = '([\\d.]+)';
  const colour = `oklch\\(${number} ${number} ${number}\\)`;
  for (const match of css.matchAll(new RegExp(`--([a-z-]+): light-dark\\(${colour}, ${colour}\\)`, 'g'))) {
    const [, name = '', ...values] = match;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.map(Number);
    themes.light.set(name, [a, b, c]);
    themes.dark.set(name, [d, e, f]);
  }
  return themes;
}

const GROUNDS = ['ground', 'surface', 'sunken'];
const STATES = ['sage', 'plum', 'sky', 'honey', 'beginner', 'learning', 'proficient', 'mastered'];
const TEXTS = ['ink', 'muted', 'ember-text', ...STATES];

/** Every pair of text and ground that a screen may use. */
const PAIRS: [text: string, ground: string][] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): [string, string] => [text, ground])),
  ...STATES.flatMap((state): [string, string][] => [
    [state, `${state}-soft`],
    ['ink', `${state}-soft`],
    ['muted', `${state}-soft`],
  ]),
  ['ember-ink', 'ember'],
  ['ember-ink', 'ember-hover'],
  ['ember-text', 'ember-soft'],
  ['ink', 'ember-soft'],
  ['ground', 'ink'],
];

describe('contrast arithmetic', () => {
  it('gives the known extremes', () => {
    expect(computeLuminance([1, 0, 0])).toBeCloseTo(1, 3);
    expect(computeLuminance([0, 0, 0])).toBe(0);
    expect(computeContrast([1, 0, 0], [0, 0, 0])).toBeCloseTo(21, 1);
    expect(computeContrast([0.5, 0.1, 30], [0.5, 0.1, 30])).toBe(1);
  });

  it('agrees with sRGB red, whose luminance is 0.2126', () => {
    expect(computeLuminance([0.62796, 0.25768, 29.234])).toBeCloseTo(0.2126, 3);
  });
});

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const tokens = readTokens()[theme];
  const contrast = (first: string, second: string) => {
    const [a, b] = [tokens.get(first), tokens.get(second)];
    if (!a || !b) throw new Error(`No token ${a ? second : first}`);
    return computeContrast(a, b);
  };

  it('reads every token of the file', () => {
    const opaque = css.match(/: light-dark\(oklch\([^/)]*\)/g) ?? [];
    expect(tokens.size).toBe(opaque.length);
    expect(tokens.size).toBeGreaterThan(25);
  });

  it.each(PAIRS)('%s on %s is readable', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('outlines and the focus ring are seen on %s', (ground) => {
    expect(contrast('edge', ground)).toBeGreaterThanOrEqual(3);
    expect(contrast('ember', ground)).toBeGreaterThanOrEqual(2.9);
  });
});
