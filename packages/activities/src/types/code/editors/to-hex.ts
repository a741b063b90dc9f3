const hex = (share: number) =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');

/**
 * A colour as a browser tells it, `color(srgb R G B)` or `color(srgb R G B / A)`, as `#rrggbb` or `#rrggbbaa`: Monaco's themes
 * read nothing else. Not read off a canvas, which browsers that guard against being recognised falsify.
 * @throws for any other form
 */
export function toHex(colour: string): string {
  const match = /^color\(srgb ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)(?: \/ ([\d.e-]+))?\)$/.exec(colour);
  if (match === null) throw new Error(`Not a colour of sRGB: ${colour}`);
  const [, red, green, blue, alpha = '1'] = match;
  const parts = alpha === '1' ? [red, green, blue] : [red, green, blue, alpha];
  return `#${parts.map((part) => hex(Number(part))).join('')}`;
}
