import type { Tenant } from '@kindling/shared';
import { type AuditStore, createAuditStore } from './audit-store.ts';
import type { Handle } from './sql.ts';

/** Everything a use case may ask of the database within one transaction. Each use case names only the part it needs. */
export interface Stores {
  audit: AuditStore;
}

export function createStores(handle: Handle, tenant: Tenant): Stores {
  return {
    audit: createAuditStore(handle, tenant),
  };
}
