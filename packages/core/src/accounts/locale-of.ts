import type { accounts, Id } from '@kindling/shared';
import type { PersonAccounts } from './ports.ts';

/** What a person reads the screens in; English for an account that is gone. */
export async function localeOf(
  ports: { people: Pick<PersonAccounts, 'findProfile'> },
  personId: Id,
): Promise<accounts.Locale> {
  return (await ports.people.findProfile(personId))?.locale ?? 'en';
}
