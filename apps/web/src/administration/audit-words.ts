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

/** How a reader says the parts of a line; each answers what it was given where there are no words for it. */
export interface AuditWords {
  /** Of a detail: "before", "signs in as". */
  label(key: string): string;
  /** Of a role's id or another known value, which subjects and details hold as it is. */
  role(text: string): string;
}

/** Ids say nothing to a reader, and the moment stands beside the line already. */
const UNTOLD = /Id$|^id$|^at$/;

/** Details as `label: value`, one after the other. */
export function formatDetails(details: Record<string, unknown>, words: AuditWords): string {
  return Object.entries(details)
    .filter(([key]) => !UNTOLD.test(key))
    .map(
      ([key, value]) =>
        `${words.label(key)}: ${typeof value === 'string' ? words.role(value) : JSON.stringify(value)}`,
    )
    .join(' · ');
}
