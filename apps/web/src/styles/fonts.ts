import localFont from 'next/font/local';

/** Reading text. Preloaded with the headings' face: the first screen is set in both. */
export const text = localFont({
  src: '../../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-text',
  display: 'swap',
  fallback: [
    'text-on-liberation',
    'text-on-roboto',
    'text-on-dejavu',
    'ui-sans-serif',
    'system-ui',
    'sans-serif',
  ],
});

/** Headings and numbers that matter. One weight: half the bytes of the variable face on every first visit. */
export const display = localFont({
  src: '../../../../node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff2',
  weight: '600',
  variable: '--font-display',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  fallback: ['display-on-liberation', 'display-on-noto', 'display-on-dejavu'],
});

export const code = localFont({
  src: '../../../../node_modules/@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-code',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  fallback: ['code-on-liberation', 'code-on-dejavu', 'code-on-consolas', 'ui-monospace', 'monospace'],
});
