import type { Id, NamedConversationFrame } from '@kindling/shared';
import type { EmitFrame, FramePlace } from './conversation-ports.ts';

/** Of whoever hears the frames of all conversations: those that somebody there looks at. */
export interface Watching {
  isWatched(place: FramePlace): boolean;
  listWatched(): readonly FramePlace[];
}

export interface FrameHub extends Watching {
  emit: EmitFrame;
  /** Hears the frames of every conversation. */
  listenToAll(listener: EmitFrame, watching?: Watching): void;
  /** Hears those of one. @returns how to stop. */
  listen(place: FramePlace, listener: (frame: NamedConversationFrame) => void): () => void;
}

interface Listened {
  place: FramePlace;
  listeners: Set<(frame: NamedConversationFrame) => void>;
}

/** Whoever does not say is taken to look at nothing. */
const NOTHING: Watching = { isWatched: () => false, listWatched: () => [] };

/** Carries frames from replies to the pages and programs that look on, within one process. Keeps nothing. */
export function createFrameHub(): FrameHub {
  const everywhere: { listener: EmitFrame; watching: Watching }[] = [];
  const listened = new Map<Id, Listened>();
  const keyOf = ({ schoolId, conversationId }: FramePlace) => `${schoolId}:${conversationId}`;
  return {
    emit(place, frame) {
      for (const { listener } of everywhere) listener(place, frame);
      for (const listener of listened.get(keyOf(place))?.listeners ?? []) listener(frame);
    },
    isWatched: (place) =>
      listened.has(keyOf(place)) || everywhere.some(({ watching }) => watching.isWatched(place)),
    listWatched: () => [
      ...[...listened.values()].map(({ place }) => place),
      ...everywhere.flatMap(({ watching }) => watching.listWatched()),
    ],
    listenToAll: (listener, watching = NOTHING) => void everywhere.push({ listener, watching }),
    listen(place, listener) {
      const key = keyOf(place);
      const here = listened.get(key) ?? { place, listeners: new Set() };
      listened.set(key, here);
      here.listeners.add(listener);
      return () => {
        here.listeners.delete(listener);
        if (here.listeners.size === 0) listened.delete(key);
      };
    },
  };
}
