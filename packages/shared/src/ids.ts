import { z } from 'zod';

/**
 * Every id is a UUID. Rows made at run time use version 7 (sortable by time), imported content version 5 (stable).
 * Lower case, as the database answers it: two spellings of one id must not look like two.
 */
export const Id = z.uuid().toLowerCase();
export type Id = z.infer<typeof Id>;

/** A day of the calendar, from the year 1 on: databases know no year 0. */
export const Day = z.iso.date().refine((day) => !day.startsWith('0000'), 'The years begin with 1.');

/** RFC 3339 instant in UTC, as JSON carries it. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;
