import { cookies } from 'next/headers';
import { COOKIES, parseReader, parseTheme, type Reader, type Theme } from './preferences.ts';

export async function readTheme(): Promise<Theme> {
  return parseTheme((await cookies()).get(COOKIES.theme)?.value);
}

export async function readReader(): Promise<Reader> {
  return parseReader((await cookies()).get(COOKIES.reader)?.value);
}
