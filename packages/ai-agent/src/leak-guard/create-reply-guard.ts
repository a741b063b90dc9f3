import type { ReplyGuard, TutorActivity } from '@kindling/core/turns';
import { guardReply } from './guard-reply.ts';
import type { CodeProbe } from './passing-code.ts';
import { toSecret } from './to-secret.ts';

/** Makes the probe of one activity; undefined where nothing can be run. */
export type ProbeOf = (activity: TutorActivity) => CodeProbe | undefined;

/** The guard of all replies. Without a `probeOf` code is compared with the reference only, never run. */
export function createReplyGuard(probeOf: ProbeOf = () => undefined): ReplyGuard {
  return {
    guard(deltas, { activity, earlier, said, signal }) {
      const probe = activity?.kind === 'python' ? probeOf(activity) : undefined;
      return guardReply(deltas, {
        secret: activity === undefined ? undefined : toSecret(activity),
        earlier,
        ...(said === undefined ? {} : { said }),
        ...(probe === undefined ? {} : { probe }),
        ...(signal === undefined ? {} : { signal }),
      });
    },
  };
}
