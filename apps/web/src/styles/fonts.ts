import localFont from 'next/font/local';

/** Reading text. The only face that is preloaded: everything on the first screen is set in it. */
export const text = localFont({
  src: '../../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-text',
  display: 'swap',
  fallback: ['ui-sans-serif', 'system-ui', 'sans-serif'],
});

/** Headings and numbers that matter. */
export const display = localFont({
  src: '../../../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-display',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

export const code = localFont({
  src: '../../../../node_modules/@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-code',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});
