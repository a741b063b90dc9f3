import type { Locale } from './http/accounts.ts';
import type { Id } from './ids.ts';
import type { Role } from './roles.ts';

/** The school a piece of work happens in. Every tenant query runs under it (row-level security). */
export interface Tenant {
  schoolId: Id;
  /** Follows one request through its jobs and events; shown to the user as the request id. */
  correlationId: string;
  /** What whoever asks reads the screens in: names that come in several languages are told in it. */
  locale?: Locale;
}

/** Who asks, as what, in which school. */
export interface Principal extends Tenant {
  personId: Id;
  role: Role;
}
