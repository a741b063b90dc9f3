import { z } from 'zod';

/**
 * Every id is a UUID. Rows made at run time use version 7 (sortable by time), imported content version 5 (stable).
 * Lower case, as the database answers it: two spellings of one id must not look like two.
 */
export const Id = z.uuid().toLowerCase();
export type Id = z.infer<typeof Id>;

/** RFC 3339 instant in UTC, as JSON carries it. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;
