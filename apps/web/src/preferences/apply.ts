import { COOKIES, formatReader, type Reader, type Theme } from './preferences.ts';

const YEAR_SECONDS = 31_536_000;

function writeCookie(name: string, value: string): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers schools still use.
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`;
}

/** Changes the theme at once and for the next visit. */
export function applyTheme(theme: Theme): void {
  writeCookie(COOKIES.theme, theme);
  const root = document.documentElement;
  root.classList.remove('theme-light', 'theme-dark', 'theme-system');
  root.classList.add(`theme-${theme}`);
}

/** Changes text size, spacing and rhythm at once and for the next visit. */
export function applyReader(reader: Reader): void {
  writeCookie(COOKIES.reader, formatReader(reader));
  const { dataset } = document.documentElement;
  dataset.textSize = reader.textSize;
  dataset.spacing = reader.spacing;
  dataset.rhythm = reader.rhythm;
}

/** Remembers the language; the caller refreshes the page's server parts. */
export function rememberLocale(locale: string): void {
  writeCookie(COOKIES.locale, locale);
}
