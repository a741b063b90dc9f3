import type { Messages } from '#web/i18n/messages.ts';

type KnownAction = keyof Messages['admin']['audit']['actions'];

/**
 * Message key of an audit action: the API's `class.join-code-renewed` is `class-join-code-renewed` here, since dots
 * part message keys. Null for an action this version of the screens has no words for; its code is shown then.
 */
export function findActionKey(action: string, has: (key: KnownAction) => boolean): KnownAction | null {
  const key = action.replaceAll('.', '-') as KnownAction;
  return has(key) ? key : null;
}

/** Details as `key: value`, one after the other; ids are left out, they say nothing to a reader. */
export function formatDetails(details: Record<string, unknown>): string {
  return Object.entries(details)
    .filter(([key]) => !/Id$|^id$/.test(key))
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
}
