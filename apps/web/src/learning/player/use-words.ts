import type { RendererProps } from '@kindling/activities/contract';
import { createTranslator, useLocale } from 'next-intl';
import { useMemo } from 'react';
import type { Words } from './activity-words.ts';

/** Translates a type's own messages; an unknown key stands for itself. */
export function useWords(words: Words): RendererProps['t'] {
  const locale = useLocale();
  return useMemo(() => {
    const translate = createTranslator({ locale, messages: { words } as Record<string, unknown> });
    return (key, values) => (translate as (key: string, values?: object) => string)(`words.${key}`, values);
  }, [locale, words]);
}
