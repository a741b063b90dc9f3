import type { Id, Tenant } from '@kindling/shared';

/**
 * Runs work in one database transaction under the tenant's row-level security. The stores handed to `work` are
 * the only way to the database, so nothing can slip out of the transaction by using another handle.
 * Commits when `work` resolves, rolls back when it throws. What stores are asked for without waiting in between is
 * executed in the order it was asked for, and fails from the first failure on.
 */
export type Transact<Stores> = <Result>(
  tenant: Tenant,
  work: (stores: Stores) => Promise<Result>,
) => Promise<Result>;

/**
 * A store among the others: lets writes travel with COMMIT instead of waiting for their answers first. The transaction
 * waits for them and fails when one does. Each has to ask for all its statements at once.
 */
export type AtCommit = (write: Promise<unknown>) => void;

/**
 * A store among the others: does work of this process while the database answers. It begins when what was asked for before
 * has left, COMMIT among it where it is asked for last.
 */
export type Meanwhile = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/** The time, given to core so that it has none of its own. */
export type Clock = () => Date;

/** Makes a UUID version 7. */
export type NewId = () => Id;
