import type { IdentityProvider } from '@kindling/core/accounts';
import type { Id } from '@kindling/shared';

export interface ForgetSignal {
  /** To be used instead of the provider it was made from. */
  identities: IdentityProvider;
  /** Hears of each person whose session, role or membership changed in this process. */
  listen(listener: (personId: Id) => void): void;
}

/** Use cases call `forget` after such a change; the live gateway hears of it here and looks at once. */
export function createForgetSignal(identities: IdentityProvider): ForgetSignal {
  const listeners: ((personId: Id) => void)[] = [];
  return {
    identities: {
      identify: (credentials) => identities.identify(credentials),
      listMemberships: (personId) => identities.listMemberships(personId),
      forget(personId) {
        // First forgotten, then told: who looks now must see the change.
        identities.forget(personId);
        for (const listener of listeners) listener(personId);
      },
    },
    listen: (listener) => void listeners.push(listener),
  };
}
