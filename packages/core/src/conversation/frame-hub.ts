import type { Id, NamedConversationFrame } from '@kindling/shared';
import type { EmitFrame, FramePlace } from './conversation-ports.ts';

export interface FrameHub {
  emit: EmitFrame;
  /** Hears the frames of every conversation. */
  listenToAll(listener: EmitFrame): void;
  /** Hears those of one. @returns how to stop. */
  listen(place: FramePlace, listener: (frame: NamedConversationFrame) => void): () => void;
}

/** Carries frames from replies to the pages and programs that look on, within one process. Keeps nothing. */
export function createFrameHub(): FrameHub {
  const everywhere: EmitFrame[] = [];
  const listening = new Map<Id, Set<(frame: NamedConversationFrame) => void>>();
  // Ids are unique among schools as well.
  const keyOf = ({ conversationId }: FramePlace) => conversationId;
  return {
    emit(place, frame) {
      for (const listener of everywhere) listener(place, frame);
      for (const listener of listening.get(keyOf(place)) ?? []) listener(frame);
    },
    listenToAll: (listener) => void everywhere.push(listener),
    listen(place, listener) {
      const key = keyOf(place);
      const here = listening.get(key) ?? new Set();
      listening.set(key, here.add(listener));
      return () => {
        here.delete(listener);
        if (here.size === 0) listening.delete(key);
      };
    },
  };
}
