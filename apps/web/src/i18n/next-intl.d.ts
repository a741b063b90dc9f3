import type { AnyLocale } from './locales.ts';
import type { Messages } from './messages.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: AnyLocale;
    Messages: Messages;
  }
}
