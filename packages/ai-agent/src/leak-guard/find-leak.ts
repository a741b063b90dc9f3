import { findCodeLeak } from './code-leak.ts';
import { findLettersLeak } from './letters-leak.ts';
import { findOptionLeak } from './option-leak.ts';
import type { Leak, Secret } from './secret.ts';
import { findTextLeak } from './text-leak.ts';

/**
 * The first way in which `reply`, said after `earlier` replies of the same conversation, gives an activity away; no
 * program is run. Takes well under a millisecond for a reply of ordinary length.
 */
export function findLeak(reply: string, earlier: readonly string[], secret: Secret): Leak | undefined {
  const replies = [...earlier, reply];
  return (
    findOptionLeak(reply, secret) ??
    findTextLeak(reply, secret) ??
    findLettersLeak(replies, secret) ??
    (secret.code === undefined ? undefined : findCodeLeak(replies, secret.code))
  );
}
