/** How a person likes to read. Kept in cookies so that the server draws the first paint right. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const SPACINGS = ['normal', 'roomy'] as const;
export const RHYTHMS = ['normal', 'dyslexia'] as const;

export type Theme = (typeof THEMES)[number];
export interface Reader {
  textSize: (typeof TEXT_SIZES)[number];
  spacing: (typeof SPACINGS)[number];
  rhythm: (typeof RHYTHMS)[number];
}

export const COOKIES = {
  theme: 'kindling-theme',
  reader: 'kindling-reader',
  locale: 'kindling-locale',
} as const;

export const DEFAULT_READER: Reader = { textSize: 'normal', spacing: 'normal', rhythm: 'normal' };

function pick<Value extends string>(
  values: readonly Value[],
  text: string | undefined,
  fallback: Value,
): Value {
  return values.find((value) => value === text) ?? fallback;
}

/** Reads the theme cookie; anything unknown is `system`. */
export function parseTheme(cookie: string | undefined): Theme {
  return pick(THEMES, cookie, 'system');
}

/** Reads the reader cookie, `size.spacing.rhythm`; unknown parts fall back one by one. */
export function parseReader(cookie: string | undefined): Reader {
  const [textSize, spacing, rhythm] = (cookie ?? '').split('.');
  return {
    textSize: pick(TEXT_SIZES, textSize, 'normal'),
    spacing: pick(SPACINGS, spacing, 'normal'),
    rhythm: pick(RHYTHMS, rhythm, 'normal'),
  };
}

export function formatReader(reader: Reader): string {
  return [reader.textSize, reader.spacing, reader.rhythm].join('.');
}
