import type { LanguageTag } from './locales.ts';
import type { Messages } from './messages.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: LanguageTag;
    Messages: Messages;
  }
}
