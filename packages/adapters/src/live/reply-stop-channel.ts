import type { ReplyStops } from '@kindling/core/conversation';
import { Id } from '@kindling/shared';
import type { Log } from '../log/index.ts';
import { type Listener, listen } from '../postgres/listener.ts';
import { type Handle, sql } from '../postgres/sql.ts';

const CHANNEL = 'kindling_reply_stop';

/**
 * Tells the process that makes a reply to stop it: a page may be connected to another one. Only what cannot be stopped
 * here comes this way, so that the lock which a notification holds at its commit is rare.
 */
export function createReplyStops(handle: Handle): ReplyStops {
  return {
    async ask(replyId) {
      await handle.execute(sql`select pg_notify(${CHANNEL}, ${replyId})`);
    },
  };
}

/** Hears of replies that are to stop, from any process. `url` connects as any role of ours. */
export function listenReplyStops(options: {
  url: string;
  onStop: (replyId: string) => void;
  /** From here on none is missed. */
  onConnected?: () => void;
  log: Log;
}): Listener {
  return listen({
    url: options.url,
    channel: CHANNEL,
    log: options.log,
    ...(options.onConnected === undefined ? {} : { onConnected: options.onConnected }),
    onMessage(payload) {
      const replyId = Id.safeParse(payload);
      if (replyId.success) options.onStop(replyId.data);
      else options.log.warn({ payload: payload.slice(0, 100) }, 'reply stop not understood');
    },
  });
}
