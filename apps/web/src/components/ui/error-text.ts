'use client';

import { useTranslations } from 'next-intl';
import type { ApiError } from '#web/api/error.ts';

const KNOWN = [
  'offline',
  'invalid-input',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'gone',
  'too-large',
  'rate-limited',
  'unavailable',
  'timeout',
  'internal',
] as const;

/** An error's sentence and next step in the reader's language: by its code, because the API speaks English. */
export function useErrorText(): (problem: ApiError) => { message: string; hint: string } {
  const t = useTranslations('errors.codes');
  return (problem) => {
    const code = KNOWN.find((known) => known === problem.code) ?? 'internal';
    return { message: t(`${code}.message`), hint: t(`${code}.hint`) };
  };
}
