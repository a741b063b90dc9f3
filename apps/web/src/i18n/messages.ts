import { en } from './en.ts';
import { es } from './es.ts';
import type { AnyLocale } from './locales.ts';
import { type MessageTree, mapMessages, toPseudo, toRightToLeft } from './pseudo.ts';

export type Messages = typeof en;
export type Namespace = keyof Messages;

/** Every message of a language. Check locales are made from English here. */
export function loadMessages(locale: AnyLocale): Messages {
  if (locale === 'es') return es;
  if (locale === 'en-XA') return mapMessages(en as unknown as MessageTree, toPseudo) as unknown as Messages;
  if (locale === 'ar-XB')
    return mapMessages(en as unknown as MessageTree, toRightToLeft) as unknown as Messages;
  return en;
}
