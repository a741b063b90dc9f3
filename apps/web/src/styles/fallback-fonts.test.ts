import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('fallback-fonts.css', import.meta.url), 'utf8');
const fonts = readFileSync(new URL('fonts.ts', import.meta.url), 'utf8');
/** Ascent and descent of the faces themselves, in ems. */
const OWN = { text: [0.984, 0.316], display: [0.978, 0.255], code: [0.984, 0.316] } as const;

const faces = [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, face = '']) => {
  const percent = (property: string) =>
    Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face)?.[1] ?? Number.NaN) / 100;
  const family = /font-family: ([\w-]+)/.exec(face)?.[1] ?? '';
  return { family, percent };
});

it('stand in for the faces that the pages are set in, each of them', () => {
  const named = [...fonts.matchAll(/'((?:text|display|code)-on-\w+)'/g)].map(([, family]) => family);
  expect(named.toSorted()).toEqual(faces.map(({ family }) => family).toSorted());
  expect(named).not.toEqual([]);
});

it.each(faces)('$family makes lines as high as the face it stands in for', ({ family, percent }) => {
  const [ascent, descent] = OWN[family.split('-')[0] as keyof typeof OWN];
  const size = percent('size-adjust');
  expect(percent('ascent-override') * size).toBeCloseTo(ascent, 3);
  expect(percent('descent-override') * size).toBeCloseTo(descent, 3);
  expect(percent('line-gap-override')).toBe(0);
});
